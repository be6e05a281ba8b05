package io.zhijia.memberimport;

import io.zhijia.memberfile.MemberFile;
import io.zhijia.membership.Member;
import tools.jackson.databind.json.JsonMapper;

/** What a batch changed, as it was before; kept sealed for the undo. */
record Before(Member member, MemberFile file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String written() {
        return JSON.writeValueAsString(this);
    }

    static Before read(String written) {
        return JSON.readValue(written, Before.class);
    }
}
