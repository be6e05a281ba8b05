package io.zhijia.planreader;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WorkFilingSamplesTests {

    @Test
    void labelledEntriesOfRealPlansAreFiledAsLabelled() throws IOException {
        FilingScore.of(GoldLabels.entries()).mustReach(0.96);
    }
}
