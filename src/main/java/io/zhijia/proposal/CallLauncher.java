package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.work.LaunchKind;
import org.springframework.stereotype.Component;

/** Turns a plan item 征集提案 into a call by the usual rules; the secretary goes on with its particulars. */
@Component
class CallLauncher implements Launcher {

    private final Calls calls;
    private final CallNews news;

    CallLauncher(Calls calls, CallNews news) {
        this.calls = calls;
        this.news = news;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.PROPOSAL_CALL;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var call = new Call(
                actor.union(),
                CallId.next(),
                order.title(),
                null,
                "",
                order.area(),
                order.item(),
                order.begins(),
                order.ends(),
                "",
                "",
                Rules.usual(),
                0);
        calls.save(call);
        news.called(actor, call);
        return call.path();
    }
}
