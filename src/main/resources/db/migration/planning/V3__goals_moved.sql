do $$
begin -- 目标已移到 goal 模块；还没有移走就停下，不丢一行
    if to_regclass('goal.goal') is null and exists (select from planning.goal) then
        raise exception 'The goals of the plans have not been moved yet: module goal migrates before planning';
    end if;
end $$;
drop table planning.goal;
