#!/bin/bash
# Run once by the MariaDB image on an empty data directory: the two accounts of docs/operations.md.
set -euo pipefail
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS ayaz CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'ayaz_owner'@'%' IDENTIFIED BY '$AYAZ_DB_OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON ayaz.* TO 'ayaz_owner'@'%' WITH GRANT OPTION;
CREATE USER 'ayaz'@'%' IDENTIFIED BY '$AYAZ_DB_PASSWORD';
GRANT SELECT ON ayaz.* TO 'ayaz'@'%';
SQL
