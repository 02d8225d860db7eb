-- The animals of a species in the order of their codes, a page at a time.
CREATE INDEX organism_of_taxon ON organism (taxon_id, code);
