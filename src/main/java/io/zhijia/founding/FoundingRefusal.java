package io.zhijia.founding;

import io.zhijia.refusal.Refusal.Reason;

enum FoundingRefusal implements Reason {
    WRONG_CODE,
    TOO_MANY_TRIES
}
