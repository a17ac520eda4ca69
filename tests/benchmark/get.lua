-- GETs the paths of the file $BENCH_PATHS in turn.
dofile(os.getenv("BENCH_LUA") .. "/report.lua")
local prepared, at = {}, 0
function init(args)
  for path in io.lines(os.getenv("BENCH_PATHS")) do
    prepared[#prepared + 1] = wrk.format("GET", path)
  end
end
function request()
  at = at % #prepared + 1
  return prepared[at]
end
