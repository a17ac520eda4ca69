-- Books a slot that nobody has yet with each request: lines of $BENCH_WISHES, a slot and the token of who wants it.
dofile(os.getenv("BENCH_LUA") .. "/report.lua")
local wishes, at = {}, 0
function init(args)
  for line in io.lines(os.getenv("BENCH_WISHES")) do
    local slot, token = line:match("^(%S+) (%S+)$")
    wishes[#wishes + 1] = { slot = slot, token = "Bearer " .. token }
  end
end
function request()
  at = at + 1
  if at >= #wishes then wrk.thread:stop() end
  local wish = wishes[(at - 1) % #wishes + 1]
  local body = string.format('{"timeSlotId":"%s","meetingGoal":"Go through the launch plan and the prices of our first product","materialsUrls":["https://decks.example.test/1"]}',
    wish.slot)
  return wrk.format("POST", "/api/bookings", { ["Authorization"] = wish.token, ["Content-Type"] = "application/json" }, body)
end
