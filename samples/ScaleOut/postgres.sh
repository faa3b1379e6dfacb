#!/usr/bin/env bash
# A private PostgreSQL in a folder of its own: nothing of it is left when it is stopped.
#   postgres.sh check                says what is missing; the exit code is 0 where it can run
#   postgres.sh start FOLDER PORT    makes a cluster in FOLDER and starts it; prints the connection string
#   postgres.sh stop FOLDER          stops it and removes FOLDER
set -euo pipefail

binaries=$(dirname "$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1 || true)")

# PostgreSQL refuses to run as root: it gets a user who may do nothing else.
as_owner() {
  if [ "$(id -u)" -ne 0 ]; then "$@"; else (cd / && exec setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"); fi
}

check() {
  [ -x "$binaries/initdb" ] || { echo "PostgreSQL is not installed; on Debian: apt-get install postgresql"; return 1; }
  [ "$(id -u)" -ne 0 ] || id postgres >/dev/null 2>&1 || { echo "root may not run PostgreSQL, and there is no user postgres to do it"; return 1; }
  [ "$(id -u)" -ne 0 ] || command -v setpriv >/dev/null || { echo "root may not run PostgreSQL, and setpriv (util-linux) is missing"; return 1; }
}

case "${1:-}" in
  check) check ;;
  start)
    check
    folder=$2 port=$3
    mkdir -p "$folder/data"
    [ "$(id -u)" -ne 0 ] || { chown -R postgres "$folder"; chmod 755 "$folder"; }
    as_owner "$binaries/initdb" -D "$folder/data" -U scaleout --auth=trust --encoding=UTF8 --no-sync >"$folder/initdb.log"
    # A trial may lose its data with the machine: without fsync it is quicker on a slow disk.
    as_owner "$binaries/pg_ctl" -D "$folder/data" -w -l "$folder/data/log" -o "-p $port -k $folder/data -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start >/dev/null
    echo "Host=127.0.0.1;Port=$port;Username=scaleout;Database=postgres;Maximum Pool Size=20"
    ;;
  stop)
    folder=$2
    as_owner "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null || true
    rm -rf "$folder"
    ;;
  *) sed -n '2,5p' "$0"; exit 2 ;;
esac
