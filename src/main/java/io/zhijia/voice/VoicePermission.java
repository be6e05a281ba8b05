package io.zhijia.voice;

import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Suggestions. */
enum VoicePermission implements Permission {
    REPLY(Grant.to(SECRETARY));

    private final Grant grant;

    VoicePermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.VOICE;
    }
}
