package io.zhijia.membership;

import io.zhijia.web.Paging;

/** One page of the register, and the names of the groups and departments on it. */
record RegisterPage(Paging<RegisterLine> lines, Places places) {}
