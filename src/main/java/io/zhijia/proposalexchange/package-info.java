/**
 * Exchange of proposals between unions (提案交流, PRO-10): closed ones with their answers, without names, for the unions of the
 * tree.
 *
 * <p>Pages: {@code /proposals/exchange} (search, one's own union and the others of the tree), {@code …/choose} (an officer
 * chooses one that is closed and takes the names out), {@code …/{id}} (the text; a proposer agrees, declines or withdraws;
 * anybody borrows it as an idea into a draft of their own), {@code …/meetings} (what exchange meetings talked about). A chosen
 * one is asked about → shared as long as every proposer agrees and nobody took it back. A meeting goes on record ({@link
 * io.zhijia.proposalexchange.ExchangeMet}).
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "identity",
            "messaging",
            "orgtree",
            "planning",
            "proposal",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.proposalexchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
