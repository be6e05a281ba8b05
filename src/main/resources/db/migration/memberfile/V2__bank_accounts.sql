alter table memberfile.member_file add column bank_sealed text, add column bank_mask text;
alter table memberfile.member_file add check ((bank_sealed is null) = (bank_mask is null));
comment on column memberfile.member_file.bank_sealed is '银行账号，加密';
