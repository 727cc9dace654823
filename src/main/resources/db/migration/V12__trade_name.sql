-- A name is taken by its trade name and industry, whatever stands before and after them: 企业名称登记管理规定 17.
ALTER TABLE taken_name ADD COLUMN trade VARCHAR(200) NULL;
CREATE UNIQUE INDEX taken_name_by_trade ON taken_name (trade);
