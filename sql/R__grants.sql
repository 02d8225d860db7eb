-- What the everyday user may do beyond reading: add, and change what changes. It deletes nothing, and what happened
-- (custody events, label prints, placements' beginnings) it can only add to. ${user} is the account AYAZ_DB_USER.
GRANT INSERT, UPDATE ON user_account TO ${user};
GRANT INSERT, UPDATE ON api_token TO ${user};
GRANT INSERT, UPDATE ON setting TO ${user};
GRANT INSERT, UPDATE ON code_counter TO ${user};
GRANT INSERT, UPDATE, DELETE ON idempotent_answer TO ${user};
GRANT INSERT, UPDATE ON taxon TO ${user};
GRANT INSERT, UPDATE ON vernacular_name TO ${user};
GRANT INSERT, UPDATE ON conservation_status TO ${user};
GRANT INSERT, UPDATE ON organism TO ${user};
GRANT INSERT, UPDATE ON organism_identifier TO ${user};
GRANT INSERT, UPDATE ON identification TO ${user};
GRANT INSERT, UPDATE ON collection_event TO ${user};
GRANT INSERT, UPDATE ON accession TO ${user};
GRANT INSERT, UPDATE ON material_sample TO ${user};
GRANT INSERT, UPDATE ON stored_unit TO ${user};
GRANT INSERT ON supplier_code TO ${user};
GRANT INSERT ON custody_event TO ${user};
GRANT INSERT, UPDATE ON storage_node TO ${user};
GRANT INSERT ON placement TO ${user};
GRANT UPDATE (removed_at, removed_by) ON placement TO ${user};
GRANT INSERT ON label_print TO ${user};
GRANT INSERT ON imported_file TO ${user};
GRANT INSERT, UPDATE ON import_mapping TO ${user};
