package io.zhijia.apitoken;

import io.zhijia.refusal.Refusal.Reason;

enum TokenRefusal implements Reason {
    TOO_MANY
}
