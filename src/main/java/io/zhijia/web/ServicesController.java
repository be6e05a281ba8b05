package io.zhijia.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** On a phone the bar has room for four; the rest of the menu is a page of its own. */
@Controller
class ServicesController {

    @GetMapping("/services")
    String services() {
        return "web/services";
    }
}
