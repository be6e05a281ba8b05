package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;

/** What one member of the committee would do with a proposal. */
record ScreeningOpinion(ProposalId proposal, MemberId by, View view, String remark, LocalDateTime at) {

    enum View {
        /** 立案 */
        DOCKET,
        /** 并案 */
        MERGE,
        /** 转意见建议 */
        SUGGESTION,
        /** 不予立案 */
        DECLINE,
        /** 退回修改 */
        SEND_BACK;

        /** Message key of its name. */
        String word() {
            return "proposal.view." + name();
        }
    }
}
