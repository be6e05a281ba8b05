package io.zhijia.proposal;

import java.util.List;

/**
 * What helps to write a good proposal for a call (提案写作指导).
 *
 * @param checklist one a line; what the writer goes through before sending it in
 * @param examples of good ones; empty for none
 */
record CallHelp(String checklist, String examples) {

    /** What is asked of a proposal everywhere (R2.30): one matter, grounds, a measure; within the unit's power, and new. */
    static final CallHelp USUAL = new CallHelp("""
            一事一案，案由一句话说得清
            案据有事实、数据或依据，不是个人诉求
            建议措施具体，写明希望由谁做什么
            属于本单位能够决定或推动的事
            看过以前的类似提案和答复，写明这次有什么不同""", "");

    List<String> checks() {
        return checklist
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
