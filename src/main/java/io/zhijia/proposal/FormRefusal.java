package io.zhijia.proposal;

import io.zhijia.refusal.Refusal.Reason;

/** Why a file does not become a draft. */
enum FormRefusal implements Reason {
    NOTHING_CHOSEN,
    NOT_A_PROPOSAL_FORM,
    FORM_IS_BLANK,
    /** {0}: how many */
    SEVERAL_FORMS
}
