drop table planning.goal; -- 已移到目标模块
