-- Which taxa have changed is asked of this index alone, however many taxa there are.
ALTER TABLE taxon ADD INDEX taxon_by_version (version);
