# Generated; edit spec/ or templates/ instead.
"""Bytes out and bytes in, before a deadline.

The default client drives the public pools of httpcore, which httpx itself is built on. That is
what lets a call end at its deadline: plain httpx bounds each read, so headers that trickle in
outlive any timeout. The price is that tools which patch httpx do not see these calls.
"""
