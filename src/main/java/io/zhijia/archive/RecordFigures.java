package io.zhijia.archive;

import io.zhijia.identity.Actor;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask the record book: what some entries come to, and what they say. */
@Service
@Transactional(readOnly = true)
public class RecordFigures {

    private final RecordLists lists;
    private final EvidenceService evidence;

    RecordFigures(RecordLists lists, EvidenceService evidence) {
        this.lists = lists;
        this.evidence = evidence;
    }

    /** How many plan items of a year have every paper of the set. */
    public long complete(Actor actor, Year year, EvidenceSet set) {
        return evidence.matrix(actor, year, set).complete();
    }

    public Totals totals(Actor actor, RecordFilter filter) {
        return lists.totals(actor.union(), filter);
    }

    /** The entries themselves, the latest first, at most so many, for a module that counts them its own way. */
    public List<FiledWork> filed(Actor actor, RecordFilter filter, int most) {
        return lists.filed(actor.union(), filter, most);
    }

    /** The files that prove these entries, at most so many, for a module that keeps them in an order of its own. */
    public List<FiledProof> proofs(Actor actor, RecordFilter filter, int most) {
        return lists.proofs(actor.union(), filter, most);
    }

    /** How many of these entries name each helper, by the name as it is written. */
    public Map<String, Integer> helpers(Actor actor, RecordFilter filter) {
        return lists.helpers(actor.union(), filter);
    }

    /** What was done, the latest first, at most so many. */
    public List<String> titles(Actor actor, RecordFilter filter, int most) {
        return lists.lines(actor.union(), filter, RecordScope.of(actor), null, most).stream()
                .map(RecordLine::what)
                .toList();
    }
}
