package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.web.Paging;
import java.util.List;
import java.util.Map;

/**
 * One page of the register.
 *
 * @param columns of other modules that may be chosen
 * @param shown those that were
 * @param values of the members on the page, in the order of what is shown
 */
record RegisterPage(
        Paging<RegisterLine> lines,
        Places places,
        List<String> columns,
        List<String> shown,
        Map<MemberId, List<String>> values) {}
