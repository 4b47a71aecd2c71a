#!/bin/sh
# Says in one sentence when Node is missing or too old; then hands over to build.mjs.
missing='需要 Node.js 20 或更高版本，请安装后重试 / Node.js 20 or later is needed, install it and try again'
if ! command -v node >/dev/null 2>&1; then
  echo "未找到 Node.js：$missing" >&2
  exit 1
fi
major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  echo "Node.js $(node -v)：$missing" >&2
  exit 1
fi
exec node "$(dirname "$0")/build.mjs" "$@"
