#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# How Instant OpenHIE v2 runs this package:
#   swarm.sh init|up|down|destroy dev|prod
# It needs docker alone, none of the platform's shell functions, which differ
# from version to version.
set -euo pipefail

readonly action=${1-} mode=${2-prod}
readonly stack=instant service=client-registry-selfsame
readonly secrets=(id_key openhim_password openhim_certificate)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
readonly here

say() { echo "selfsame: $*" >&2; }
fail() { say "$*"; exit 1; }

has_secret() { docker secret inspect "selfsame_$1" >/dev/null 2>&1; }

# A secret that is there stays: the key of the ids must never change.
make_secrets() {
  local name file
  for name in "${secrets[@]}"; do
    has_secret "$name" && continue
    file=${SELFSAME_PACKAGE_SECRETS:-}/$name
    [ -f "$file" ] || fail "there is no Docker secret selfsame_$name and no" \
      "file $file: run scripts/make-secrets, and set SELFSAME_PACKAGE_SECRETS" \
      "to its folder"
    docker secret create "selfsame_$name" "$file" >/dev/null
    say "made the secret selfsame_$name"
  done
}

deploy() {
  local files=(-c "$here/docker-compose.yml")
  [ "$mode" != dev ] || files+=(-c "$here/docker-compose.dev.yml")
  [ "${SELFSAME_PACKAGE_INTERNAL_SYSTEMS:-[]}" != "[]" ] ||
    fail "SELFSAME_PACKAGE_INTERNAL_SYSTEMS must name the identifier systems" \
      "whose (system, value) is one source record"
  make_secrets
  docker stack deploy "${files[@]}" "$stack"
}

await() {
  local seconds=0 replicas
  until replicas=$(docker service ls -f "name=${stack}_$service" \
    --format '{{.Replicas}}') && [ "$replicas" = 1/1 ]; do
    [ $seconds -lt "${SELFSAME_PACKAGE_PATIENCE:-300}" ] ||
      fail "$service is not up after $seconds s: docker service ps ${stack}_$service"
    sleep 1
    seconds=$((seconds + 1))
  done
  say "$service is up"
}

down() {
  docker service scale "${stack}_$service=0"
}

# The records are HAPI's and stay; the secrets stay as well, for without the
# key the same submissions would get other ids.
destroy() {
  docker service rm "${stack}_$service" || true
  docker volume rm "${stack}_selfsame-data" || true
  say "kept: the secrets (${secrets[*]/#/selfsame_})"
}

case $action in
  init | up) deploy; await ;;
  down) down ;;
  destroy) destroy ;;
  *) fail "usage: swarm.sh init|up|down|destroy dev|prod" ;;
esac
