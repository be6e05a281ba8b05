package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/** What is written into the file of a case. */
interface CaseEntries {

    /** In place of one that was not answered. */
    void save(UnionId union, ProposalId proposal, Instruction instruction);

    void save(UnionId union, ProposalId proposal, Assignment assignment);

    void add(UnionId union, ProposalId proposal, CaseFile.Clerk clerk);

    void save(UnionId union, ProposalId proposal, CaseFile.Plan plan);

    void add(UnionId union, ProposalId proposal, CaseFile.Talk talk);

    void add(UnionId union, ProposalId proposal, CaseFile.Extension extension);

    void save(UnionId union, ProposalId proposal, CaseFile.Interruption interruption);

    void save(UnionId union, ProposalId proposal, CaseFile.Answer answer);

    void add(UnionId union, ProposalId proposal, CaseFile.SignOff signOff);

    /** Says whether it was the first of this person in this round. */
    boolean add(UnionId union, ProposalId proposal, Rating rating);

    void add(UnionId union, ProposalId proposal, CaseFile.Assessment assessment);

    void add(UnionId union, ProposalId proposal, CaseFile.Progress progress);

    void publish(UnionId union, ProposalId proposal, LocalDate on, MemberId by);
}
