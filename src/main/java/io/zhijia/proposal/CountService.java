package io.zhijia.proposal;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the union above may count of ours. */
@Service
@Transactional(readOnly = true)
class CountService {

    private final FigureService figures;

    CountService(FigureService figures) {
        this.figures = figures;
    }

    Counts of(Above visitor, int year) {
        return Counts.of(figures.between(visitor.reader(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
