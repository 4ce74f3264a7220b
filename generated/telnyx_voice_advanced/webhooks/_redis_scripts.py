# Generated; edit spec/ or templates/ instead.
"""The steps of the Redis stores: one script and one round trip each, for Redis 5 and Valkey.

Of an event there is a key (`done`, or the token and the number of the delivery that handles it);
of a call leg a queue (tokens by number), and the moments at which their leases end. Numbers only
grow, over a restart of an empty Redis too, so that they serve as fencing tokens. Redis's own
clock counts.
"""

from __future__ import annotations

from hashlib import sha1
from typing import Final, NamedTuple

_MS: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
"""

_NUMBER: Final = """
local function number()
    local next = math.max(time[1] * 1000000 + time[2], (tonumber(redis.call('GET', KEYS[2])) or 0) + 1)
    redis.call('SET', KEYS[2], string.format('%.0f', next))
    return next
end
"""

_ENTER: Final = f"""{_MS}{_NUMBER}
local token, lease = ARGV[1], tonumber(ARGV[2])
local queue, alive = KEYS[3], KEYS[4]
local holder = redis.call('GET', KEYS[1])
if holder == 'done' then
    if queue then redis.call('ZREM', queue, token) redis.call('ZREM', alive, token) end
    return {{2, '0', 0}}
end
local place
if queue then
    for _, dead in ipairs(redis.call('ZRANGEBYSCORE', alive, '-inf', now)) do
        if dead ~= token then redis.call('ZREM', queue, dead) redis.call('ZREM', alive, dead) end
    end
    place = redis.call('ZSCORE', queue, token)
    if not place then
        place = number()
        redis.call('ZADD', queue, string.format('%.0f', place), token)
    end
    redis.call('ZADD', alive, now + lease, token)
    redis.call('PEXPIRE', queue, lease * 4)
    redis.call('PEXPIRE', alive, lease * 4)
    local ahead = redis.call('ZRANK', queue, token)
    if ahead > 0 then return {{3, '0', ahead}} end
end
if holder then
    if string.sub(holder, 1, #token + 1) ~= token .. ':' then return {{1, '0', 0}} end
    redis.call('PEXPIRE', KEYS[1], lease)
    return {{0, string.sub(holder, #token + 2), 0}}
end
place = string.format('%.0f', place or number())
redis.call('SET', KEYS[1], token .. ':' .. place, 'PX', lease)
return {{0, place, 0}}
"""

_RENEW: Final = f"""{_MS}
local lease = tonumber(ARGV[1])
local held = {{}}
for at = 1, #KEYS / 3 do
    local key, queue, alive = KEYS[at * 3 - 2], KEYS[at * 3 - 1], KEYS[at * 3]
    local token, place, has_leg = ARGV[at * 3 - 1], ARGV[at * 3], ARGV[at * 3 + 1]
    local mine = token .. ':' .. place
    local holder = redis.call('GET', key)
    if not holder or holder == mine then
        redis.call('SET', key, mine, 'PX', lease)
        if has_leg == '1' then
            redis.call('ZADD', queue, place, token)
            redis.call('ZADD', alive, now + lease, token)
            redis.call('PEXPIRE', queue, lease * 4)
            redis.call('PEXPIRE', alive, lease * 4)
        end
        held[at] = 1
    else
        held[at] = 0
    end
end
return held
"""

_LEAVE: Final = """
local token, handled, ttl = ARGV[1], ARGV[2], ARGV[3]
if KEYS[2] then redis.call('ZREM', KEYS[2], token) redis.call('ZREM', KEYS[3], token) end
local holder = redis.call('GET', KEYS[1])
local mine = holder and string.sub(holder, 1, #token + 1) == token .. ':'
if handled == '1' then
    if holder and not mine then return holder == 'done' and 1 or 0 end
    redis.call('SET', KEYS[1], 'done', 'PX', ttl)
elseif mine then
    redis.call('DEL', KEYS[1])
end
return 1
"""

_CLAIM: Final = """
local holder = redis.call('GET', KEYS[1])
if holder == 'done' then return 2 end
if holder and holder ~= ARGV[1] then return 1 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0
"""

_RELEASE: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class Script(NamedTuple):
    """A script and the name under which a server that has run it knows it."""

    text: str
    sha: str


def _script(text: str) -> Script:
    return Script(text, sha1(text.encode(), usedforsecurity=False).hexdigest())


ENTER: Final = _script(_ENTER)
RENEW: Final = _script(_RENEW)
LEAVE: Final = _script(_LEAVE)
CLAIM: Final = _script(_CLAIM)
RELEASE: Final = _script(_RELEASE)
