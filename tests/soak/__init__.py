"""Minutes of calls and webhooks under random faults: what is used at the end is what was used early on."""
