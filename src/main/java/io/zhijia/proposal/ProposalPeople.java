package io.zhijia.proposal;

import io.zhijia.identity.PersonColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which columns say about whom a row is. */
@Configuration(proxyBeanMethods = false)
class ProposalPeople {

    @Bean
    PersonColumns proposalPeople() {
        return PersonColumns.of(
                "proposal.author.member",
                "proposal.secondment.member",
                "proposal.joint_invitation.member",
                "proposal.screening_opinion.member",
                "proposal.advice.adviser",
                "proposal.instruction.leader",
                "proposal.assignment.assignee",
                "proposal.assignment.leader",
                "proposal.assignment.keeper",
                "proposal.co_handler.assignee",
                "proposal.clerk.member",
                "proposal.replacement.holder",
                "proposal.replacement.taker",
                "proposal.sign_off.leader",
                "proposal.rating.member",
                "proposal.paper_rating.member",
                "proposal.paper_rating.typed_by",
                "proposal.escalation_rule.leader",
                "proposal.urging_letter.assignee",
                "proposal.escalated_to.member",
                "proposal.forwarding_consent.member");
    }
}
