package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What delegates learn from, for everybody to read. */
@Service
@Transactional
class StudyService implements FileViewers {

    private final Trainings trainings;
    private final DocumentService documents;

    StudyService(Trainings trainings, DocumentService documents) {
        this.trainings = trainings;
        this.documents = documents;
    }

    TermId lay(Actor actor, TrainingId id, @Nullable String name, InputStream content) {
        actor.must(KEEP_CONGRESS);
        var one = trainings.get(actor.union(), id);
        trainings.add(actor.union(), new StudyPaper(id, documents.add(actor, name, content)));
        return one.term();
    }

    /** By training. */
    @Transactional(readOnly = true)
    Map<TrainingId, List<Attachment>> of(Actor actor, TermId term) {
        var papers = trainings.papers(actor.union(), term);
        var files = new HashMap<AttachmentId, Attachment>();
        documents
                .list(actor, papers.stream().map(StudyPaper::file).toList())
                .forEach(file -> files.put(file.id(), file));
        var by = new LinkedHashMap<TrainingId, List<Attachment>>();
        for (var paper : papers) {
            var file = files.get(paper.file());
            if (file != null) {
                by.computeIfAbsent(paper.training(), none -> new ArrayList<>()).add(file);
            }
        }
        return by;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return trainings.isPaper(actor.union(), file);
    }
}
