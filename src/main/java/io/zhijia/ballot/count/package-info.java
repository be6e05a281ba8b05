/** Who is elected, and whether enough stand: arithmetic alone, without tables or framework. */
@NullMarked
package io.zhijia.ballot.count;

import org.jspecify.annotations.NullMarked;
