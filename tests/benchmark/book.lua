-- Books a slot that nobody has yet with each request: lines of $BENCH_SLOTS, tokens of $BENCH_TOKENS in turn.
dofile(os.getenv("BENCH_LUA") .. "/report.lua")
local slots, tokens, at = {}, {}, 0
function init(args)
  for slot in io.lines(os.getenv("BENCH_SLOTS")) do slots[#slots + 1] = slot end
  for token in io.lines(os.getenv("BENCH_TOKENS")) do tokens[#tokens + 1] = "Bearer " .. token end
end
function request()
  at = at + 1
  if at >= #slots then wrk.thread:stop() end
  local body = string.format('{"timeSlotId":"%s","meetingGoal":"Go through the launch plan and the prices of our first product","materialsUrls":["https://decks.example.test/1"]}',
    slots[(at - 1) % #slots + 1])
  return wrk.format("POST", "/api/bookings", { ["Authorization"] = tokens[(at - 1) % #tokens + 1], ["Content-Type"] = "application/json" }, body)
end
