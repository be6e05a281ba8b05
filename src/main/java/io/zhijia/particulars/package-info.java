/**
 * What the national sheets ask about a member (会员信息采集表): which facts, which values each may have, and how an identity
 * number is checked.
 *
 * <p>The lists of values are data with a source and a day from which they hold ({@code values.txt}); each value knows the
 * other spellings under which it arrives. Knows no framework and keeps nothing: {@code membership} keeps, and
 * {@code memberimport} reads and writes the sheets.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.zhijia.particulars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
