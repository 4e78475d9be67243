-- Asks for the addresses of a file in turn and counts the answers that are not 200:
-- wrk ... -s addresses.lua http://HOST:PORT -- FILE

local threads = {}

function setup(thread)
    table.insert(threads, thread)
end

function init(arguments)
    requests = {}
    last = 0
    others = 0
    for address in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("GET", address)
    end
end

function request()
    last = last % #requests + 1
    return requests[last]
end

function response(status)
    if status ~= 200 then
        others = others + 1
    end
end

function done()
    local sum = 0
    for _, thread in ipairs(threads) do
        sum = sum + thread:get("others")
    end
    if sum > 0 then
        print("  Other than 200: " .. sum)
    end
end
