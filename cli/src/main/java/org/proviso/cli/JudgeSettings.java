package org.proviso.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who judges, why, and in which register. */
final class JudgeSettings {
    private static final int LONGEST = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(
            names = "--why",
            required = true,
            paramLabel = "TEXT",
            description = "the reason, for whoever reads it later")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "who judges (default: the name of the user who runs this)")
    private String who = "";

    @Option(names = "--json", description = "print JSON: the judgement, then what it changed, one a line")
    private boolean json;

    RegisterOption register() {
        return register;
    }

    String why() {
        return text("--why", why);
    }

    String who() {
        return text("--by", who);
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** What the command was given is wrong. */
    ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private String text(String option, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw wrong(option + " must say something, in at most " + LONGEST + " characters");
        }
        return words.strip();
    }
}
