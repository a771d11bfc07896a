-- How does Neovim's own client get along with the server? Run as `nvim --clean --headless -c 'luafile neovim.lua'`; what was seen goes to a file as JSON.
local env = vim.env
local seen = {}

local function finish(fout)
  seen.fout = fout
  vim.fn.writefile({ vim.json.encode(seen) }, env.UITKOMST)
  vim.cmd('qa!')
end

local function diagnostics()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR })) do
    table.insert(found, { code = each.code or each.user_data.lsp.code, lnum = each.lnum, col = each.col, message = each.message })
  end
  return found
end

local ok, fout = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(env.NORMBESTAND))
  vim.bo.filetype = 'normtaal'
  local client = vim.lsp.start_client({ name = 'normtaal', cmd = { env.NODE, env.SERVER, 'lsp', '--stdio' }, root_dir = env.MAP })
  vim.lsp.buf_attach_client(0, client)
  assert(vim.wait(30000, function() return #diagnostics() > 0 end, 20), 'no diagnostic')
  seen.fouten = diagnostics()

  -- From a name in a rule to where it is declared.
  vim.fn.search(env.REGEL)
  vim.fn.search(env.NAAM)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  local answer = vim.lsp.buf_request_sync(0, 'textDocument/definition', params, 20000)[client]
  assert(answer and answer.result, 'no definition')
  local place = vim.tbl_islist(answer.result) and answer.result[1] or answer.result
  vim.lsp.util.jump_to_location(place, 'utf-16')
  seen.aangegeven = vim.api.nvim_get_current_line()

  -- The fault mended by the first quick fix.
  local first = seen.fouten[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local range = vim.lsp.util.make_range_params(0, 'utf-16')
  range.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, first.lnum, nil, client), only = { 'quickfix' } }
  local actions = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', range, 20000)[client]
  assert(actions and actions.result and #actions.result > 0, 'no code action')
  local action = actions.result[1]
  seen.reparatie = action.title
  if not action.edit then
    action = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 20000)[client].result
  end
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  seen.hersteld = vim.api.nvim_buf_get_lines(0, first.lnum, first.lnum + 1, false)[1]
  seen.weg = vim.wait(30000, function() return #diagnostics() == 0 end, 20)
end)
finish(not ok and tostring(fout) or nil)
