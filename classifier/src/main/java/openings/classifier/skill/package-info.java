/**
 * Finds the skills that an advertisement names.
 *
 * <pre>{@code
 * SkillCoder coder = SkillCoder.open(Esco.find(Path.of("data/esco")));
 * coder.code(PostingWords.of(posting), "en", occupation);   // [SkillMention[skill=…, probability=0.64, mention=MUST, evidence=…]]
 * }</pre>
 *
 * <p><b>Names.</b> {@code SkillLexicon} holds the words of advertisements that ship with Openings; an imported ESCO adds
 * its labels. Per language {@code Labels} keeps them as bags of stems. English labels are looked for in every text,
 * since the names of tools and techniques are English everywhere, but are trusted less.
 *
 * <p><b>Candidates.</b> {@code Matcher} looks at each place of a label's rarest stem whether the others stand near it, in
 * any order and inflected; a compound stands for its parts. {@code SkillModel} weighs how much of the label was found, how
 * rare its words are, how many skills could be meant, whether the occupation needs it and what the sentence is about, and
 * gives the probability. Below the threshold nothing is given; of what is, each place of the text goes to the most
 * probable skill.
 *
 * <p><b>Segments.</b> {@code Segments} tells by headings and cues whether a sentence is about requirements, tasks, the
 * offer or the employer, and whether what it names is nice to have. Languages count where the text asks for them, traits
 * of character where it speaks of the applicant.
 *
 * <p><b>Ranking.</b> {@code SkillRanking} orders all skills by how well they fit a term. What is not said in a language
 * that ESCO has all names in is translated: {@code Glossary} holds what words of work in Dutch, Danish and German are in
 * English, {@code Translations} learns the rest from the names that ESCO has in both languages.
 */
@NullMarked
package openings.classifier.skill;

import org.jspecify.annotations.NullMarked;
