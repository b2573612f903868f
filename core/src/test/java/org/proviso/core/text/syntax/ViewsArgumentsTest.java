package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in a predicate, stated or understood. */
class ViewsArgumentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The/DT/2/det king/NN/3/nsubj waived/VBD/0/root the/DT/5/det fee/NN/3/obj for/IN/7/case exporters/NNS/3/obl | waived | SUBJECT king STATED, OBJECT fee STATED, OBLIQUE for exporters STATED
                    The/DT/2/det fee/NN/4/nsubj:pass was/VBD/4/aux:pass waived/VBN/0/root by/IN/7/case the/DT/7/det king/NN/4/obl:agent | waived | SUBJECT fee STATED, AGENT king STATED
                    Norway/NNP/2/nsubj gave/VBD/0/root Malta/NNP/2/iobj boats/NNS/2/obj | gave | SUBJECT Norway STATED, INDIRECT_OBJECT Malta STATED, OBJECT boats STATED
                    The/DT/2/det king/NN/3/nsubj agreed/VBD/0/root to/TO/5/mark pay/VB/3/xcomp | pay | SUBJECT king UNDERSTOOD
                    Malta/NNP/2/nsubj asked/VBD/0/root Norway/NNP/2/obj to/TO/5/mark pay/VB/2/xcomp | pay | SUBJECT Norway UNDERSTOOD
                    Malta/NNP/2/nsubj promised/VBD/0/root Norway/NNP/2/iobj to/TO/5/mark pay/VB/2/xcomp | pay | SUBJECT Malta UNDERSTOOD
                    Norway/NNP/3/nsubj:pass was/VBD/3/aux:pass ordered/VBN/0/root to/TO/5/mark pay/VB/3/xcomp | pay | SUBJECT Norway UNDERSTOOD
                    Malta/NNP/2/nsubj called/VBD/0/root on/IN/4/case Norway/NNP/2/obl to/TO/6/mark pay/VB/2/xcomp | pay | SUBJECT Norway UNDERSTOOD
                    Norway/NNP/2/nsubj seems/VBZ/0/root to/TO/4/mark agree/VB/2/xcomp | agree | SUBJECT Norway UNDERSTOOD
                    Norway/NNP/3/nsubj is/VBZ/3/cop likely/JJ/0/root to/TO/5/mark agree/VB/3/xcomp | agree | SUBJECT Norway UNDERSTOOD
                    Norway/NNP/3/nsubj is/VBZ/3/cop willing/JJ/0/root to/TO/5/mark pay/VB/3/xcomp and/CC/7/cc lead/VB/5/conj | lead | SUBJECT Norway SHARED
                    The/DT/2/det text/NN/4/nsubj is/VBZ/4/cop hard/JJ/0/root to/TO/6/mark read/VB/4/xcomp | read | OBJECT text UNDERSTOOD
                    Envoys/NNS/2/nsubj met/VBD/0/root and/CC/4/cc agreed/VBD/2/conj | agreed | SUBJECT Envoys SHARED
                    Norway/NNP/2/nsubj imposed/VBD/0/root and/CC/4/cc lifted/VBD/2/conj tariffs/NNS/2/obj | lifted | SUBJECT Norway SHARED, OBJECT tariffs SHARED
                    Norway/NNP/2/nsubj left/VBD/0/root saying/VBG/2/advcl little/JJ/3/obj | saying | SUBJECT Norway UNDERSTOOD, OBJECT little STATED
                    Tariffs/NNS/3/nsubj:pass were/VBD/3/aux:pass raised/VBN/0/root by/IN/5/case Malta/NNP/3/obl:agent to/TO/7/mark protect/VB/3/advcl farms/NNS/7/obj | protect | SUBJECT Malta UNDERSTOOD, OBJECT farms STATED
                    the/DT/2/det aid/NN/0/root that/WDT/5/nsubj:pass was/VBD/5/aux:pass frozen/VBN/2/acl:relcl | frozen | SUBJECT aid RELATIVE
                    the/DT/2/det minister/NN/0/root who/WP/4/nsubj resigned/VBD/2/acl:relcl | resigned | SUBJECT minister RELATIVE
                    the/DT/2/det fee/NN/0/root which/WDT/5/obj Malta/NNP/5/nsubj waived/VBD/2/acl:relcl | waived | SUBJECT Malta STATED, OBJECT fee RELATIVE
                    the/DT/2/det people/NNS/0/root the/DT/4/det country/NN/6/nsubj will/MD/6/aux take/VB/2/acl:relcl | take | SUBJECT country STATED, OBJECT people RELATIVE
                    the/DT/2/det aid/NN/0/root Malta/NNP/4/nsubj promised/VBD/2/acl:relcl to/TO/6/mark send/VB/4/xcomp | send | SUBJECT Malta UNDERSTOOD, OBJECT aid RELATIVE
                    the/DT/2/det aid/NN/0/root that/WDT/7/nsubj:pass Malta/NNP/5/nsubj said/VBD/2/acl:relcl was/VBD/7/aux:pass frozen/VBN/5/ccomp | frozen | SUBJECT aid RELATIVE
                    the/DT/2/det people/NNS/0/root Malta/NNP/4/nsubj asked/VBD/2/acl:relcl to/TO/6/mark leave/VB/4/xcomp | leave | SUBJECT people UNDERSTOOD
                    the/DT/2/det state/NN/0/root to/IN/4/case which/WDT/7/obl aid/NN/7/nsubj:pass was/VBD/7/aux:pass owed/VBN/2/acl:relcl | owed | SUBJECT aid STATED, OBLIQUE to state RELATIVE
                    the/DT/2/det port/NN/0/root they/PRP/4/nsubj sailed/VBD/2/acl:relcl from/IN/4/obl | sailed | SUBJECT they STATED, OBLIQUE from port RELATIVE
                    tariffs/NNS/0/root imposed/VBN/1/acl by/IN/4/case Malta/NNP/2/obl:agent | imposed | SUBJECT tariffs MODIFIED, AGENT Malta STATED
                    people/NNS/0/root living/VBG/1/acl abroad/RB/2/advmod | living | SUBJECT people MODIFIED
                    frozen/VBN/2/amod funds/NNS/0/root | frozen | SUBJECT funds MODIFIED
                    Malta/NNP/3/nmod:poss 's/POS/1/case plan/NN/0/root to/TO/5/mark leave/VB/3/acl | leave | SUBJECT Malta UNDERSTOOD
                    a/DT/2/det decision/NN/0/root by/IN/4/case Malta/NNP/2/nmod to/TO/6/mark leave/VB/2/acl | leave | SUBJECT Malta UNDERSTOOD
                    Malta/NNP/2/nsubj made/VBD/0/root a/DT/4/det decision/NN/2/obj to/TO/6/mark leave/VB/4/acl | leave | SUBJECT Malta UNDERSTOOD
                    the/DT/3/det Maltese/NNP/3/compound offer/NN/0/root to/TO/5/mark pay/VB/3/acl | pay | SUBJECT Maltese UNDERSTOOD
                    pressure/NN/0/root on/IN/3/case Malta/NNP/1/nmod to/TO/5/mark pay/VB/1/acl | pay | SUBJECT Malta UNDERSTOOD
                    It/PRP/2/nsubj gave/VBD/0/root Malta/NNP/2/iobj permission/NN/2/obj to/TO/6/mark fish/VB/4/acl | fish | SUBJECT Malta UNDERSTOOD
                    a/DT/2/det bill/NN/0/root to/TO/4/mark ban/VB/2/acl boats/NNS/4/obj | ban | SUBJECT bill MODIFIED, OBJECT boats STATED
                    Their/PRP$/2/nmod:poss goal/NN/5/nsubj:outer is/VBZ/5/cop to/TO/5/mark leave/VB/0/root | leave | SUBJECT Their UNDERSTOOD, TOPIC goal STATED
                    Malta/NNP/2/nsubj paid/VBD/0/root in/IN/4/case exchange/NN/2/obl for/IN/6/case oil/NN/4/nmod | paid | SUBJECT Malta STATED, OBLIQUE in exchange for oil STATED
                    states/NNS/0/root willing/JJ/1/amod to/TO/4/mark pay/VB/2/xcomp | pay | SUBJECT states UNDERSTOOD
                    They/PRP/5/nsubj are/VBP/5/cop in/IN/5/case the/DT/5/det process/NN/0/root of/IN/7/mark paying/VBG/5/acl | paying | SUBJECT They UNDERSTOOD
                    Malta/NNP/2/nsubj has/VBZ/0/root water/NN/2/obj to/TO/5/mark sell/VB/3/acl | sell | SUBJECT Malta UNDERSTOOD
                    Malta/NNP/2/nsubj kept/VBD/0/root boats/NNS/2/obj from/IN/5/mark sailing/VBG/2/advcl | sailing | SUBJECT boats UNDERSTOOD
                    Malta/NNP/2/nsubj fined/VBD/0/root Norway/NNP/2/obj for/IN/5/mark fishing/VBG/2/advcl | fishing | SUBJECT Norway UNDERSTOOD
                    Malta/NNP/2/nsubj earned/VBD/0/root praise/NN/2/obj for/IN/5/mark paying/VBG/2/advcl | paying | SUBJECT Malta UNDERSTOOD
                    Malta/NNP/2/nsubj had/VBD/0/root difficulty/NN/2/obj paying/VBG/3/acl | paying | SUBJECT Malta UNDERSTOOD
                    Malta/NNP/2/nsubj spent/VBD/0/root years/NNS/2/obj paying/VBG/2/xcomp | paying | SUBJECT Malta UNDERSTOOD
                    the/DT/2/det boats/NNS/0/root Malta/NNP/4/nsubj saw/VBD/2/acl:relcl sunk/VBN/4/xcomp | sunk | SUBJECT boats UNDERSTOOD
                    The/DT/2/det plan/NN/5/nsubj:outer is/VBZ/5/cop to/TO/5/mark leave/VB/0/root | leave | TOPIC plan STATED
                    Malta/NNP/2/nsubj found/VBD/0/root him/PRP/2/obj guilty/JJ/2/xcomp | guilty | SUBJECT him UNDERSTOOD
                    That/IN/3/mark it/PRP/3/nsubj paid/VBD/4/csubj surprised/VBD/0/root many/JJ/4/obj | surprised | SUBJECT paid STATED, OBJECT many STATED
                    """)
    void aPredicateKnowsItsArguments(String written, String head, String arguments) {
        var tree = Trees.of(written);
        var predicate = Views.of(tree).predicateAt(Trees.place(tree, head)).orElseThrow();
        assertThat(predicate.arguments())
                .extracting(argument -> said(tree, argument))
                .containsExactlyElementsOf(List.of(arguments.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "This/DT/4/nsubj is/VBZ/4/cop a/DT/4/det place/NN/0/root to/TO/6/mark eat/VB/4/acl, eat",
        "Stop/VB/0/root the/DT/3/det flights/NNS/1/obj, Stop",
        "Given/VBN/5/advcl the/DT/3/det cost/NN/1/obj Malta/NNP/5/nsubj left/VBD/0/root, Given",
        "It/PRP/3/expl is/VBZ/3/cop easy/JJ/0/root to/TO/5/mark leave/VB/3/csubj, leave",
    })
    void whereNobodyCanBeToldToDoItNobodyIs(String written, String head) {
        var tree = Trees.of(written);
        assertThat(Views.of(tree)
                        .predicateAt(Trees.place(tree, head))
                        .orElseThrow()
                        .subject())
                .isEmpty();
    }

    private static String said(Tree tree, Argument argument) {
        var preposition = argument.preposition().isEmpty() ? "" : argument.preposition() + " ";
        return argument.role() + " " + preposition + Trees.form(tree, argument.word()) + " " + argument.origin();
    }
}
