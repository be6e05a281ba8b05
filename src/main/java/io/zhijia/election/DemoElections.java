package io.zhijia.election;

import io.zhijia.decision.Region;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.election.Candidate.Part;
import io.zhijia.identity.DemoUnion;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up school fills seats of its committee: the groups have recommended, the committee has proposed. */
@Component
class DemoElections {

    private final ElectionService service;

    DemoElections(ElectionService service) {
        this.service = service;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var id = service.begin(
                by, "工会委员会委员增补", Region.NATIONAL, 5, true, null, false, Map.of(Post.COMMITTEE, 2, Post.AUDIT, 1));
        for (var one : List.of(demo.liNa(), demo.wangQiang(), demo.chenJing())) {
            service.recommend(by, id, Post.COMMITTEE, one.member(), "各工会小组", Kinship.NONE, new Part(true, false));
        }
        service.advance(by, id, Post.COMMITTEE);
        service.recommend(by, id, Post.AUDIT, demo.chenJing().member(), "语文组、数学组", Kinship.NONE, Part.NONE);
    }
}
