package io.zhijia.web;

import java.util.List;

/** Something whoever starts the program must read on the console: the accounts of a demo, the code of a first run. */
public interface Welcome {

    /** Whole lines; none where there is nothing to say today. */
    List<String> lines();
}
