/**
 * The tree of union bodies (组织体系, ORG-01): the unions above ours, and the general branches, grass-roots unions, branches,
 * campuses and projects below it, each with the days it was founded, renamed, moved and closed.
 *
 * <p>Pages: {@code /union/tree} as of a day, and Excel. Names and places are dated facts; a body is open, then closed with
 * the report to the union above, and not while any below it is open. No events. Two unions of one installation may name
 * each other, one as above, one as below: from then on the one above reads how many members the other has, and nothing
 * else ({@link io.zhijia.orgtree.Below}); where a union below keeps its register elsewhere, its figures are typed.
 * Other modules ask which unions are in one tree with ours ({@link io.zhijia.orgtree.Relatives}), and which stand below it
 * ({@link io.zhijia.orgtree.UnionsBelow}).
 */
@ApplicationModule(allowedDependencies = {"document", "identity", "membership", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.orgtree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
