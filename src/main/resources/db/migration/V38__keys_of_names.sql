-- Names are compared without points and hyphens from here on: the people of forms that name somebody with one are read again.
UPDATE filing_form SET named_revision = NULL WHERE filing_id IN
    (SELECT filing_id FROM filing_person WHERE name LIKE '%·%' OR name LIKE '%•%' OR name LIKE '%-%' OR name LIKE '%.%');
