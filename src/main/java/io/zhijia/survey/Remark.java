package io.zhijia.survey;

import java.util.UUID;

/**
 * Words somebody wrote, apart from whatever else they answered.
 *
 * @param question its place in the survey, from 0
 */
public record Remark(UUID id, int question, String said, State state) {

    /** Whether it is published. */
    public enum State {
        /** 待审看 */
        WAITING,
        /** 公布 */
        SHOWN,
        /** 不公布 */
        DROPPED;

        /** Message key of its name. */
        String word() {
            return "survey.remark." + name();
        }
    }
}
