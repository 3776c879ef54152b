// Made by .ci/list-explanations: do not edit.
#include "cexplanations.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text_1[] = {
#embed "../GlosaExplanations/Specs/avoided-gender-ending.en.md"
};
static const unsigned char text_2[] = {
#embed "../GlosaExplanations/Specs/avoided-gender-ending.es.md"
};
static const unsigned char text_3[] = {
#embed "../GlosaExplanations/Specs/bad-address.en.md"
};
static const unsigned char text_4[] = {
#embed "../GlosaExplanations/Specs/bad-address.es.md"
};
static const unsigned char text_5[] = {
#embed "../GlosaExplanations/Specs/bad-date.en.md"
};
static const unsigned char text_6[] = {
#embed "../GlosaExplanations/Specs/bad-date.es.md"
};
static const unsigned char text_7[] = {
#embed "../GlosaExplanations/Specs/bad-id.en.md"
};
static const unsigned char text_8[] = {
#embed "../GlosaExplanations/Specs/bad-id.es.md"
};
static const unsigned char text_9[] = {
#embed "../GlosaExplanations/Specs/bad-locale.en.md"
};
static const unsigned char text_10[] = {
#embed "../GlosaExplanations/Specs/bad-locale.es.md"
};
static const unsigned char text_11[] = {
#embed "../GlosaExplanations/Specs/bad-path.en.md"
};
static const unsigned char text_12[] = {
#embed "../GlosaExplanations/Specs/bad-path.es.md"
};
static const unsigned char text_13[] = {
#embed "../GlosaExplanations/Specs/bad-telephone.en.md"
};
static const unsigned char text_14[] = {
#embed "../GlosaExplanations/Specs/bad-telephone.es.md"
};
static const unsigned char text_15[] = {
#embed "../GlosaExplanations/Specs/bad-zone.en.md"
};
static const unsigned char text_16[] = {
#embed "../GlosaExplanations/Specs/bad-zone.es.md"
};
static const unsigned char text_17[] = {
#embed "../GlosaExplanations/Specs/bidi-control.en.md"
};
static const unsigned char text_18[] = {
#embed "../GlosaExplanations/Specs/bidi-control.es.md"
};
static const unsigned char text_19[] = {
#embed "../GlosaExplanations/Specs/block-header.en.md"
};
static const unsigned char text_20[] = {
#embed "../GlosaExplanations/Specs/block-header.es.md"
};
static const unsigned char text_21[] = {
#embed "../GlosaExplanations/Specs/brace-as-map.en.md"
};
static const unsigned char text_22[] = {
#embed "../GlosaExplanations/Specs/brace-as-map.es.md"
};
static const unsigned char text_23[] = {
#embed "../GlosaExplanations/Specs/bracket-as-list.en.md"
};
static const unsigned char text_24[] = {
#embed "../GlosaExplanations/Specs/bracket-as-list.es.md"
};
static const unsigned char text_25[] = {
#embed "../GlosaExplanations/Specs/changed-end-punctuation.en.md"
};
static const unsigned char text_26[] = {
#embed "../GlosaExplanations/Specs/changed-end-punctuation.es.md"
};
static const unsigned char text_27[] = {
#embed "../GlosaExplanations/Specs/changed-markup.en.md"
};
static const unsigned char text_28[] = {
#embed "../GlosaExplanations/Specs/changed-markup.es.md"
};
static const unsigned char text_29[] = {
#embed "../GlosaExplanations/Specs/changed-number.en.md"
};
static const unsigned char text_30[] = {
#embed "../GlosaExplanations/Specs/changed-number.es.md"
};
static const unsigned char text_31[] = {
#embed "../GlosaExplanations/Specs/changed-placeholder.en.md"
};
static const unsigned char text_32[] = {
#embed "../GlosaExplanations/Specs/changed-placeholder.es.md"
};
static const unsigned char text_33[] = {
#embed "../GlosaExplanations/Specs/changed-selector.en.md"
};
static const unsigned char text_34[] = {
#embed "../GlosaExplanations/Specs/changed-selector.es.md"
};
static const unsigned char text_35[] = {
#embed "../GlosaExplanations/Specs/changed-untranslated.en.md"
};
static const unsigned char text_36[] = {
#embed "../GlosaExplanations/Specs/changed-untranslated.es.md"
};
static const unsigned char text_37[] = {
#embed "../GlosaExplanations/Specs/changed-value.en.md"
};
static const unsigned char text_38[] = {
#embed "../GlosaExplanations/Specs/changed-value.es.md"
};
static const unsigned char text_39[] = {
#embed "../GlosaExplanations/Specs/check-again.en.md"
};
static const unsigned char text_40[] = {
#embed "../GlosaExplanations/Specs/check-again.es.md"
};
static const unsigned char text_41[] = {
#embed "../GlosaExplanations/Specs/colon-in-text.en.md"
};
static const unsigned char text_42[] = {
#embed "../GlosaExplanations/Specs/colon-in-text.es.md"
};
static const unsigned char text_43[] = {
#embed "../GlosaExplanations/Specs/comment-in-block.en.md"
};
static const unsigned char text_44[] = {
#embed "../GlosaExplanations/Specs/comment-in-block.es.md"
};
static const unsigned char text_45[] = {
#embed "../GlosaExplanations/Specs/comment-in-text.en.md"
};
static const unsigned char text_46[] = {
#embed "../GlosaExplanations/Specs/comment-in-text.es.md"
};
static const unsigned char text_47[] = {
#embed "../GlosaExplanations/Specs/cut-at-hash.en.md"
};
static const unsigned char text_48[] = {
#embed "../GlosaExplanations/Specs/cut-at-hash.es.md"
};
static const unsigned char text_49[] = {
#embed "../GlosaExplanations/Specs/deadline-without-event.en.md"
};
static const unsigned char text_50[] = {
#embed "../GlosaExplanations/Specs/deadline-without-event.es.md"
};
static const unsigned char text_51[] = {
#embed "../GlosaExplanations/Specs/deadline-without-words.en.md"
};
static const unsigned char text_52[] = {
#embed "../GlosaExplanations/Specs/deadline-without-words.es.md"
};
static const unsigned char text_53[] = {
#embed "../GlosaExplanations/Specs/doubled-space.en.md"
};
static const unsigned char text_54[] = {
#embed "../GlosaExplanations/Specs/doubled-space.es.md"
};
static const unsigned char text_55[] = {
#embed "../GlosaExplanations/Specs/doubled-word.en.md"
};
static const unsigned char text_56[] = {
#embed "../GlosaExplanations/Specs/doubled-word.es.md"
};
static const unsigned char text_57[] = {
#embed "../GlosaExplanations/Specs/draft-translation.en.md"
};
static const unsigned char text_58[] = {
#embed "../GlosaExplanations/Specs/draft-translation.es.md"
};
static const unsigned char text_59[] = {
#embed "../GlosaExplanations/Specs/duplicate-declaration.en.md"
};
static const unsigned char text_60[] = {
#embed "../GlosaExplanations/Specs/duplicate-declaration.es.md"
};
static const unsigned char text_61[] = {
#embed "../GlosaExplanations/Specs/duplicate-end.en.md"
};
static const unsigned char text_62[] = {
#embed "../GlosaExplanations/Specs/duplicate-end.es.md"
};
static const unsigned char text_63[] = {
#embed "../GlosaExplanations/Specs/duplicate-key.en.md"
};
static const unsigned char text_64[] = {
#embed "../GlosaExplanations/Specs/duplicate-key.es.md"
};
static const unsigned char text_65[] = {
#embed "../GlosaExplanations/Specs/duplicate-name.en.md"
};
static const unsigned char text_66[] = {
#embed "../GlosaExplanations/Specs/duplicate-name.es.md"
};
static const unsigned char text_67[] = {
#embed "../GlosaExplanations/Specs/duplicate-option-name.en.md"
};
static const unsigned char text_68[] = {
#embed "../GlosaExplanations/Specs/duplicate-option-name.es.md"
};
static const unsigned char text_69[] = {
#embed "../GlosaExplanations/Specs/duplicate-place.en.md"
};
static const unsigned char text_70[] = {
#embed "../GlosaExplanations/Specs/duplicate-place.es.md"
};
static const unsigned char text_71[] = {
#embed "../GlosaExplanations/Specs/duplicate-variant.en.md"
};
static const unsigned char text_72[] = {
#embed "../GlosaExplanations/Specs/duplicate-variant.es.md"
};
static const unsigned char text_73[] = {
#embed "../GlosaExplanations/Specs/edge-space.en.md"
};
static const unsigned char text_74[] = {
#embed "../GlosaExplanations/Specs/edge-space.es.md"
};
static const unsigned char text_75[] = {
#embed "../GlosaExplanations/Specs/empty-file.en.md"
};
static const unsigned char text_76[] = {
#embed "../GlosaExplanations/Specs/empty-file.es.md"
};
static const unsigned char text_77[] = {
#embed "../GlosaExplanations/Specs/empty-hazard.en.md"
};
static const unsigned char text_78[] = {
#embed "../GlosaExplanations/Specs/empty-hazard.es.md"
};
static const unsigned char text_79[] = {
#embed "../GlosaExplanations/Specs/empty-markup.en.md"
};
static const unsigned char text_80[] = {
#embed "../GlosaExplanations/Specs/empty-markup.es.md"
};
static const unsigned char text_81[] = {
#embed "../GlosaExplanations/Specs/empty-message.en.md"
};
static const unsigned char text_82[] = {
#embed "../GlosaExplanations/Specs/empty-message.es.md"
};
static const unsigned char text_83[] = {
#embed "../GlosaExplanations/Specs/empty-value.en.md"
};
static const unsigned char text_84[] = {
#embed "../GlosaExplanations/Specs/empty-value.es.md"
};
static const unsigned char text_85[] = {
#embed "../GlosaExplanations/Specs/expired.en.md"
};
static const unsigned char text_86[] = {
#embed "../GlosaExplanations/Specs/expired.es.md"
};
static const unsigned char text_87[] = {
#embed "../GlosaExplanations/Specs/extra-markup.en.md"
};
static const unsigned char text_88[] = {
#embed "../GlosaExplanations/Specs/extra-markup.es.md"
};
static const unsigned char text_89[] = {
#embed "../GlosaExplanations/Specs/extra-message.en.md"
};
static const unsigned char text_90[] = {
#embed "../GlosaExplanations/Specs/extra-message.es.md"
};
static const unsigned char text_91[] = {
#embed "../GlosaExplanations/Specs/extra-placeholder.en.md"
};
static const unsigned char text_92[] = {
#embed "../GlosaExplanations/Specs/extra-placeholder.es.md"
};
static const unsigned char text_93[] = {
#embed "../GlosaExplanations/Specs/false-friend.en.md"
};
static const unsigned char text_94[] = {
#embed "../GlosaExplanations/Specs/false-friend.es.md"
};
static const unsigned char text_95[] = {
#embed "../GlosaExplanations/Specs/folded-text.en.md"
};
static const unsigned char text_96[] = {
#embed "../GlosaExplanations/Specs/folded-text.es.md"
};
static const unsigned char text_97[] = {
#embed "../GlosaExplanations/Specs/forbidden-contact.en.md"
};
static const unsigned char text_98[] = {
#embed "../GlosaExplanations/Specs/forbidden-contact.es.md"
};
static const unsigned char text_99[] = {
#embed "../GlosaExplanations/Specs/forbidden-rendering.en.md"
};
static const unsigned char text_100[] = {
#embed "../GlosaExplanations/Specs/forbidden-rendering.es.md"
};
static const unsigned char text_101[] = {
#embed "../GlosaExplanations/Specs/foreign-text.en.md"
};
static const unsigned char text_102[] = {
#embed "../GlosaExplanations/Specs/foreign-text.es.md"
};
static const unsigned char text_103[] = {
#embed "../GlosaExplanations/Specs/handwritten-address.en.md"
};
static const unsigned char text_104[] = {
#embed "../GlosaExplanations/Specs/handwritten-address.es.md"
};
static const unsigned char text_105[] = {
#embed "../GlosaExplanations/Specs/handwritten-date.en.md"
};
static const unsigned char text_106[] = {
#embed "../GlosaExplanations/Specs/handwritten-date.es.md"
};
static const unsigned char text_107[] = {
#embed "../GlosaExplanations/Specs/handwritten-duration.en.md"
};
static const unsigned char text_108[] = {
#embed "../GlosaExplanations/Specs/handwritten-duration.es.md"
};
static const unsigned char text_109[] = {
#embed "../GlosaExplanations/Specs/handwritten-number.en.md"
};
static const unsigned char text_110[] = {
#embed "../GlosaExplanations/Specs/handwritten-number.es.md"
};
static const unsigned char text_111[] = {
#embed "../GlosaExplanations/Specs/handwritten-telephone.en.md"
};
static const unsigned char text_112[] = {
#embed "../GlosaExplanations/Specs/handwritten-telephone.es.md"
};
static const unsigned char text_113[] = {
#embed "../GlosaExplanations/Specs/hard-to-read.en.md"
};
static const unsigned char text_114[] = {
#embed "../GlosaExplanations/Specs/hard-to-read.es.md"
};
static const unsigned char text_115[] = {
#embed "../GlosaExplanations/Specs/hidden-character.en.md"
};
static const unsigned char text_116[] = {
#embed "../GlosaExplanations/Specs/hidden-character.es.md"
};
static const unsigned char text_117[] = {
#embed "../GlosaExplanations/Specs/id-reused.en.md"
};
static const unsigned char text_118[] = {
#embed "../GlosaExplanations/Specs/id-reused.es.md"
};
static const unsigned char text_119[] = {
#embed "../GlosaExplanations/Specs/identical-variants.en.md"
};
static const unsigned char text_120[] = {
#embed "../GlosaExplanations/Specs/identical-variants.es.md"
};
static const unsigned char text_121[] = {
#embed "../GlosaExplanations/Specs/implied-membership.en.md"
};
static const unsigned char text_122[] = {
#embed "../GlosaExplanations/Specs/implied-membership.es.md"
};
static const unsigned char text_123[] = {
#embed "../GlosaExplanations/Specs/impossible-plural-category.en.md"
};
static const unsigned char text_124[] = {
#embed "../GlosaExplanations/Specs/impossible-plural-category.es.md"
};
static const unsigned char text_125[] = {
#embed "../GlosaExplanations/Specs/inconsistent-translation.en.md"
};
static const unsigned char text_126[] = {
#embed "../GlosaExplanations/Specs/inconsistent-translation.es.md"
};
static const unsigned char text_127[] = {
#embed "../GlosaExplanations/Specs/invisible-character.en.md"
};
static const unsigned char text_128[] = {
#embed "../GlosaExplanations/Specs/invisible-character.es.md"
};
static const unsigned char text_129[] = {
#embed "../GlosaExplanations/Specs/key-not-text.en.md"
};
static const unsigned char text_130[] = {
#embed "../GlosaExplanations/Specs/key-not-text.es.md"
};
static const unsigned char text_131[] = {
#embed "../GlosaExplanations/Specs/list-at-top.en.md"
};
static const unsigned char text_132[] = {
#embed "../GlosaExplanations/Specs/list-at-top.es.md"
};
static const unsigned char text_133[] = {
#embed "../GlosaExplanations/Specs/literal-one.en.md"
};
static const unsigned char text_134[] = {
#embed "../GlosaExplanations/Specs/literal-one.es.md"
};
static const unsigned char text_135[] = {
#embed "../GlosaExplanations/Specs/long-sentence.en.md"
};
static const unsigned char text_136[] = {
#embed "../GlosaExplanations/Specs/long-sentence.es.md"
};
static const unsigned char text_137[] = {
#embed "../GlosaExplanations/Specs/lost-negation.en.md"
};
static const unsigned char text_138[] = {
#embed "../GlosaExplanations/Specs/lost-negation.es.md"
};
static const unsigned char text_139[] = {
#embed "../GlosaExplanations/Specs/message-syntax.en.md"
};
static const unsigned char text_140[] = {
#embed "../GlosaExplanations/Specs/message-syntax.es.md"
};
static const unsigned char text_141[] = {
#embed "../GlosaExplanations/Specs/missing-accent.en.md"
};
static const unsigned char text_142[] = {
#embed "../GlosaExplanations/Specs/missing-accent.es.md"
};
static const unsigned char text_143[] = {
#embed "../GlosaExplanations/Specs/missing-as-of.en.md"
};
static const unsigned char text_144[] = {
#embed "../GlosaExplanations/Specs/missing-as-of.es.md"
};
static const unsigned char text_145[] = {
#embed "../GlosaExplanations/Specs/missing-dollar.en.md"
};
static const unsigned char text_146[] = {
#embed "../GlosaExplanations/Specs/missing-dollar.es.md"
};
static const unsigned char text_147[] = {
#embed "../GlosaExplanations/Specs/missing-fallback-variant.en.md"
};
static const unsigned char text_148[] = {
#embed "../GlosaExplanations/Specs/missing-fallback-variant.es.md"
};
static const unsigned char text_149[] = {
#embed "../GlosaExplanations/Specs/missing-file.en.md"
};
static const unsigned char text_150[] = {
#embed "../GlosaExplanations/Specs/missing-file.es.md"
};
static const unsigned char text_151[] = {
#embed "../GlosaExplanations/Specs/missing-key.en.md"
};
static const unsigned char text_152[] = {
#embed "../GlosaExplanations/Specs/missing-key.es.md"
};
static const unsigned char text_153[] = {
#embed "../GlosaExplanations/Specs/missing-locale.en.md"
};
static const unsigned char text_154[] = {
#embed "../GlosaExplanations/Specs/missing-locale.es.md"
};
static const unsigned char text_155[] = {
#embed "../GlosaExplanations/Specs/missing-markup-option.en.md"
};
static const unsigned char text_156[] = {
#embed "../GlosaExplanations/Specs/missing-markup-option.es.md"
};
static const unsigned char text_157[] = {
#embed "../GlosaExplanations/Specs/missing-markup.en.md"
};
static const unsigned char text_158[] = {
#embed "../GlosaExplanations/Specs/missing-markup.es.md"
};
static const unsigned char text_159[] = {
#embed "../GlosaExplanations/Specs/missing-message.en.md"
};
static const unsigned char text_160[] = {
#embed "../GlosaExplanations/Specs/missing-message.es.md"
};
static const unsigned char text_161[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.en.md"
};
static const unsigned char text_162[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.es.md"
};
static const unsigned char text_163[] = {
#embed "../GlosaExplanations/Specs/missing-plural-variant.en.md"
};
static const unsigned char text_164[] = {
#embed "../GlosaExplanations/Specs/missing-plural-variant.es.md"
};
static const unsigned char text_165[] = {
#embed "../GlosaExplanations/Specs/missing-select-key.en.md"
};
static const unsigned char text_166[] = {
#embed "../GlosaExplanations/Specs/missing-select-key.es.md"
};
static const unsigned char text_167[] = {
#embed "../GlosaExplanations/Specs/missing-selector-annotation.en.md"
};
static const unsigned char text_168[] = {
#embed "../GlosaExplanations/Specs/missing-selector-annotation.es.md"
};
static const unsigned char text_169[] = {
#embed "../GlosaExplanations/Specs/missing-source.en.md"
};
static const unsigned char text_170[] = {
#embed "../GlosaExplanations/Specs/missing-source.es.md"
};
static const unsigned char text_171[] = {
#embed "../GlosaExplanations/Specs/missing-space.en.md"
};
static const unsigned char text_172[] = {
#embed "../GlosaExplanations/Specs/missing-space.es.md"
};
static const unsigned char text_173[] = {
#embed "../GlosaExplanations/Specs/missing-term.en.md"
};
static const unsigned char text_174[] = {
#embed "../GlosaExplanations/Specs/missing-term.es.md"
};
static const unsigned char text_175[] = {
#embed "../GlosaExplanations/Specs/missing-translation.en.md"
};
static const unsigned char text_176[] = {
#embed "../GlosaExplanations/Specs/missing-translation.es.md"
};
static const unsigned char text_177[] = {
#embed "../GlosaExplanations/Specs/missing-words.en.md"
};
static const unsigned char text_178[] = {
#embed "../GlosaExplanations/Specs/missing-words.es.md"
};
static const unsigned char text_179[] = {
#embed "../GlosaExplanations/Specs/mixed-register.en.md"
};
static const unsigned char text_180[] = {
#embed "../GlosaExplanations/Specs/mixed-register.es.md"
};
static const unsigned char text_181[] = {
#embed "../GlosaExplanations/Specs/mixed-script.en.md"
};
static const unsigned char text_182[] = {
#embed "../GlosaExplanations/Specs/mixed-script.es.md"
};
static const unsigned char text_183[] = {
#embed "../GlosaExplanations/Specs/mojibake.en.md"
};
static const unsigned char text_184[] = {
#embed "../GlosaExplanations/Specs/mojibake.es.md"
};
static const unsigned char text_185[] = {
#embed "../GlosaExplanations/Specs/not-a-list.en.md"
};
static const unsigned char text_186[] = {
#embed "../GlosaExplanations/Specs/not-a-list.es.md"
};
static const unsigned char text_187[] = {
#embed "../GlosaExplanations/Specs/not-a-map.en.md"
};
static const unsigned char text_188[] = {
#embed "../GlosaExplanations/Specs/not-a-map.es.md"
};
static const unsigned char text_189[] = {
#embed "../GlosaExplanations/Specs/not-an-entry.en.md"
};
static const unsigned char text_190[] = {
#embed "../GlosaExplanations/Specs/not-an-entry.es.md"
};
static const unsigned char text_191[] = {
#embed "../GlosaExplanations/Specs/not-normalised.en.md"
};
static const unsigned char text_192[] = {
#embed "../GlosaExplanations/Specs/not-normalised.es.md"
};
static const unsigned char text_193[] = {
#embed "../GlosaExplanations/Specs/not-utf-8.en.md"
};
static const unsigned char text_194[] = {
#embed "../GlosaExplanations/Specs/not-utf-8.es.md"
};
static const unsigned char text_195[] = {
#embed "../GlosaExplanations/Specs/out-of-memory.en.md"
};
static const unsigned char text_196[] = {
#embed "../GlosaExplanations/Specs/out-of-memory.es.md"
};
static const unsigned char text_197[] = {
#embed "../GlosaExplanations/Specs/parenthesised-plural.en.md"
};
static const unsigned char text_198[] = {
#embed "../GlosaExplanations/Specs/parenthesised-plural.es.md"
};
static const unsigned char text_199[] = {
#embed "../GlosaExplanations/Specs/quoted-text.en.md"
};
static const unsigned char text_200[] = {
#embed "../GlosaExplanations/Specs/quoted-text.es.md"
};
static const unsigned char text_201[] = {
#embed "../GlosaExplanations/Specs/rejected-word.en.md"
};
static const unsigned char text_202[] = {
#embed "../GlosaExplanations/Specs/rejected-word.es.md"
};
static const unsigned char text_203[] = {
#embed "../GlosaExplanations/Specs/repeated-placeholder.en.md"
};
static const unsigned char text_204[] = {
#embed "../GlosaExplanations/Specs/repeated-placeholder.es.md"
};
static const unsigned char text_205[] = {
#embed "../GlosaExplanations/Specs/replacement-character.en.md"
};
static const unsigned char text_206[] = {
#embed "../GlosaExplanations/Specs/replacement-character.es.md"
};
static const unsigned char text_207[] = {
#embed "../GlosaExplanations/Specs/review-again.en.md"
};
static const unsigned char text_208[] = {
#embed "../GlosaExplanations/Specs/review-again.es.md"
};
static const unsigned char text_209[] = {
#embed "../GlosaExplanations/Specs/several-lines.en.md"
};
static const unsigned char text_210[] = {
#embed "../GlosaExplanations/Specs/several-lines.es.md"
};
static const unsigned char text_211[] = {
#embed "../GlosaExplanations/Specs/shouting.en.md"
};
static const unsigned char text_212[] = {
#embed "../GlosaExplanations/Specs/shouting.es.md"
};
static const unsigned char text_213[] = {
#embed "../GlosaExplanations/Specs/sign-first.en.md"
};
static const unsigned char text_214[] = {
#embed "../GlosaExplanations/Specs/sign-first.es.md"
};
static const unsigned char text_215[] = {
#embed "../GlosaExplanations/Specs/stale-translation.en.md"
};
static const unsigned char text_216[] = {
#embed "../GlosaExplanations/Specs/stale-translation.es.md"
};
static const unsigned char text_217[] = {
#embed "../GlosaExplanations/Specs/stitched-text.en.md"
};
static const unsigned char text_218[] = {
#embed "../GlosaExplanations/Specs/stitched-text.es.md"
};
static const unsigned char text_219[] = {
#embed "../GlosaExplanations/Specs/stray-line.en.md"
};
static const unsigned char text_220[] = {
#embed "../GlosaExplanations/Specs/stray-line.es.md"
};
static const unsigned char text_221[] = {
#embed "../GlosaExplanations/Specs/suppression-without-reason.en.md"
};
static const unsigned char text_222[] = {
#embed "../GlosaExplanations/Specs/suppression-without-reason.es.md"
};
static const unsigned char text_223[] = {
#embed "../GlosaExplanations/Specs/tab-indent.en.md"
};
static const unsigned char text_224[] = {
#embed "../GlosaExplanations/Specs/tab-indent.es.md"
};
static const unsigned char text_225[] = {
#embed "../GlosaExplanations/Specs/too-deep.en.md"
};
static const unsigned char text_226[] = {
#embed "../GlosaExplanations/Specs/too-deep.es.md"
};
static const unsigned char text_227[] = {
#embed "../GlosaExplanations/Specs/too-large.en.md"
};
static const unsigned char text_228[] = {
#embed "../GlosaExplanations/Specs/too-large.es.md"
};
static const unsigned char text_229[] = {
#embed "../GlosaExplanations/Specs/too-long.en.md"
};
static const unsigned char text_230[] = {
#embed "../GlosaExplanations/Specs/too-long.es.md"
};
static const unsigned char text_231[] = {
#embed "../GlosaExplanations/Specs/too-many-variants.en.md"
};
static const unsigned char text_232[] = {
#embed "../GlosaExplanations/Specs/too-many-variants.es.md"
};
static const unsigned char text_233[] = {
#embed "../GlosaExplanations/Specs/two-renderings.en.md"
};
static const unsigned char text_234[] = {
#embed "../GlosaExplanations/Specs/two-renderings.es.md"
};
static const unsigned char text_235[] = {
#embed "../GlosaExplanations/Specs/unaccepted-rendering.en.md"
};
static const unsigned char text_236[] = {
#embed "../GlosaExplanations/Specs/unaccepted-rendering.es.md"
};
static const unsigned char text_237[] = {
#embed "../GlosaExplanations/Specs/unannounced-item.en.md"
};
static const unsigned char text_238[] = {
#embed "../GlosaExplanations/Specs/unannounced-item.es.md"
};
static const unsigned char text_239[] = {
#embed "../GlosaExplanations/Specs/unbalanced-bracket.en.md"
};
static const unsigned char text_240[] = {
#embed "../GlosaExplanations/Specs/unbalanced-bracket.es.md"
};
static const unsigned char text_241[] = {
#embed "../GlosaExplanations/Specs/unclosed-markup.en.md"
};
static const unsigned char text_242[] = {
#embed "../GlosaExplanations/Specs/unclosed-markup.es.md"
};
static const unsigned char text_243[] = {
#embed "../GlosaExplanations/Specs/unclosed.en.md"
};
static const unsigned char text_244[] = {
#embed "../GlosaExplanations/Specs/unclosed.es.md"
};
static const unsigned char text_245[] = {
#embed "../GlosaExplanations/Specs/unformattable-message.en.md"
};
static const unsigned char text_246[] = {
#embed "../GlosaExplanations/Specs/unformattable-message.es.md"
};
static const unsigned char text_247[] = {
#embed "../GlosaExplanations/Specs/unknown-block.en.md"
};
static const unsigned char text_248[] = {
#embed "../GlosaExplanations/Specs/unknown-block.es.md"
};
static const unsigned char text_249[] = {
#embed "../GlosaExplanations/Specs/unknown-check.en.md"
};
static const unsigned char text_250[] = {
#embed "../GlosaExplanations/Specs/unknown-check.es.md"
};
static const unsigned char text_251[] = {
#embed "../GlosaExplanations/Specs/unknown-contact.en.md"
};
static const unsigned char text_252[] = {
#embed "../GlosaExplanations/Specs/unknown-contact.es.md"
};
static const unsigned char text_253[] = {
#embed "../GlosaExplanations/Specs/unknown-fact.en.md"
};
static const unsigned char text_254[] = {
#embed "../GlosaExplanations/Specs/unknown-fact.es.md"
};
static const unsigned char text_255[] = {
#embed "../GlosaExplanations/Specs/unknown-file.en.md"
};
static const unsigned char text_256[] = {
#embed "../GlosaExplanations/Specs/unknown-file.es.md"
};
static const unsigned char text_257[] = {
#embed "../GlosaExplanations/Specs/unknown-function.en.md"
};
static const unsigned char text_258[] = {
#embed "../GlosaExplanations/Specs/unknown-function.es.md"
};
static const unsigned char text_259[] = {
#embed "../GlosaExplanations/Specs/unknown-hazard.en.md"
};
static const unsigned char text_260[] = {
#embed "../GlosaExplanations/Specs/unknown-hazard.es.md"
};
static const unsigned char text_261[] = {
#embed "../GlosaExplanations/Specs/unknown-item.en.md"
};
static const unsigned char text_262[] = {
#embed "../GlosaExplanations/Specs/unknown-item.es.md"
};
static const unsigned char text_263[] = {
#embed "../GlosaExplanations/Specs/unknown-key.en.md"
};
static const unsigned char text_264[] = {
#embed "../GlosaExplanations/Specs/unknown-key.es.md"
};
static const unsigned char text_265[] = {
#embed "../GlosaExplanations/Specs/unknown-link.en.md"
};
static const unsigned char text_266[] = {
#embed "../GlosaExplanations/Specs/unknown-link.es.md"
};
static const unsigned char text_267[] = {
#embed "../GlosaExplanations/Specs/unknown-markup-option.en.md"
};
static const unsigned char text_268[] = {
#embed "../GlosaExplanations/Specs/unknown-markup-option.es.md"
};
static const unsigned char text_269[] = {
#embed "../GlosaExplanations/Specs/unknown-markup.en.md"
};
static const unsigned char text_270[] = {
#embed "../GlosaExplanations/Specs/unknown-markup.es.md"
};
static const unsigned char text_271[] = {
#embed "../GlosaExplanations/Specs/unknown-option.en.md"
};
static const unsigned char text_272[] = {
#embed "../GlosaExplanations/Specs/unknown-option.es.md"
};
static const unsigned char text_273[] = {
#embed "../GlosaExplanations/Specs/unknown-select-key.en.md"
};
static const unsigned char text_274[] = {
#embed "../GlosaExplanations/Specs/unknown-select-key.es.md"
};
static const unsigned char text_275[] = {
#embed "../GlosaExplanations/Specs/unknown-source.en.md"
};
static const unsigned char text_276[] = {
#embed "../GlosaExplanations/Specs/unknown-source.es.md"
};
static const unsigned char text_277[] = {
#embed "../GlosaExplanations/Specs/unknown-term.en.md"
};
static const unsigned char text_278[] = {
#embed "../GlosaExplanations/Specs/unknown-term.es.md"
};
static const unsigned char text_279[] = {
#embed "../GlosaExplanations/Specs/unlikely-length.en.md"
};
static const unsigned char text_280[] = {
#embed "../GlosaExplanations/Specs/unlikely-length.es.md"
};
static const unsigned char text_281[] = {
#embed "../GlosaExplanations/Specs/unlisted-locale.en.md"
};
static const unsigned char text_282[] = {
#embed "../GlosaExplanations/Specs/unlisted-locale.es.md"
};
static const unsigned char text_283[] = {
#embed "../GlosaExplanations/Specs/unmarked-first-use.en.md"
};
static const unsigned char text_284[] = {
#embed "../GlosaExplanations/Specs/unmarked-first-use.es.md"
};
static const unsigned char text_285[] = {
#embed "../GlosaExplanations/Specs/unopened-markup.en.md"
};
static const unsigned char text_286[] = {
#embed "../GlosaExplanations/Specs/unopened-markup.es.md"
};
static const unsigned char text_287[] = {
#embed "../GlosaExplanations/Specs/unpaired-hazard.en.md"
};
static const unsigned char text_288[] = {
#embed "../GlosaExplanations/Specs/unpaired-hazard.es.md"
};
static const unsigned char text_289[] = {
#embed "../GlosaExplanations/Specs/unpaired-sentence-mark.en.md"
};
static const unsigned char text_290[] = {
#embed "../GlosaExplanations/Specs/unpaired-sentence-mark.es.md"
};
static const unsigned char text_291[] = {
#embed "../GlosaExplanations/Specs/unpublished-hazard.en.md"
};
static const unsigned char text_292[] = {
#embed "../GlosaExplanations/Specs/unpublished-hazard.es.md"
};
static const unsigned char text_293[] = {
#embed "../GlosaExplanations/Specs/unreadable-file.en.md"
};
static const unsigned char text_294[] = {
#embed "../GlosaExplanations/Specs/unreadable-file.es.md"
};
static const unsigned char text_295[] = {
#embed "../GlosaExplanations/Specs/unrecorded-value.en.md"
};
static const unsigned char text_296[] = {
#embed "../GlosaExplanations/Specs/unrecorded-value.es.md"
};
static const unsigned char text_297[] = {
#embed "../GlosaExplanations/Specs/unreviewed.en.md"
};
static const unsigned char text_298[] = {
#embed "../GlosaExplanations/Specs/unreviewed.es.md"
};
static const unsigned char text_299[] = {
#embed "../GlosaExplanations/Specs/unsupported-locale.en.md"
};
static const unsigned char text_300[] = {
#embed "../GlosaExplanations/Specs/unsupported-locale.es.md"
};
static const unsigned char text_301[] = {
#embed "../GlosaExplanations/Specs/untranslated.en.md"
};
static const unsigned char text_302[] = {
#embed "../GlosaExplanations/Specs/untranslated.es.md"
};
static const unsigned char text_303[] = {
#embed "../GlosaExplanations/Specs/unused-definition.en.md"
};
static const unsigned char text_304[] = {
#embed "../GlosaExplanations/Specs/unused-definition.es.md"
};
static const unsigned char text_305[] = {
#embed "../GlosaExplanations/Specs/unused-message.en.md"
};
static const unsigned char text_306[] = {
#embed "../GlosaExplanations/Specs/unused-message.es.md"
};
static const unsigned char text_307[] = {
#embed "../GlosaExplanations/Specs/unused-suppression.en.md"
};
static const unsigned char text_308[] = {
#embed "../GlosaExplanations/Specs/unused-suppression.es.md"
};
static const unsigned char text_309[] = {
#embed "../GlosaExplanations/Specs/variable-markup-option.en.md"
};
static const unsigned char text_310[] = {
#embed "../GlosaExplanations/Specs/variable-markup-option.es.md"
};
static const unsigned char text_311[] = {
#embed "../GlosaExplanations/Specs/variant-key-mismatch.en.md"
};
static const unsigned char text_312[] = {
#embed "../GlosaExplanations/Specs/variant-key-mismatch.es.md"
};
static const unsigned char text_313[] = {
#embed "../GlosaExplanations/Specs/void-verification.en.md"
};
static const unsigned char text_314[] = {
#embed "../GlosaExplanations/Specs/void-verification.es.md"
};
static const unsigned char text_315[] = {
#embed "../GlosaExplanations/Specs/written-sum.en.md"
};
static const unsigned char text_316[] = {
#embed "../GlosaExplanations/Specs/written-sum.es.md"
};
static const unsigned char text_317[] = {
#embed "../GlosaExplanations/Specs/wrong-date-order.en.md"
};
static const unsigned char text_318[] = {
#embed "../GlosaExplanations/Specs/wrong-date-order.es.md"
};
static const unsigned char text_319[] = {
#embed "../GlosaExplanations/Specs/wrong-ellipsis.en.md"
};
static const unsigned char text_320[] = {
#embed "../GlosaExplanations/Specs/wrong-ellipsis.es.md"
};
static const unsigned char text_321[] = {
#embed "../GlosaExplanations/Specs/wrong-number-mark.en.md"
};
static const unsigned char text_322[] = {
#embed "../GlosaExplanations/Specs/wrong-number-mark.es.md"
};
static const unsigned char text_323[] = {
#embed "../GlosaExplanations/Specs/wrong-quotation-mark.en.md"
};
static const unsigned char text_324[] = {
#embed "../GlosaExplanations/Specs/wrong-quotation-mark.es.md"
};
static const unsigned char text_325[] = {
#embed "../GlosaExplanations/Specs/wrong-type.en.md"
};
static const unsigned char text_326[] = {
#embed "../GlosaExplanations/Specs/wrong-type.es.md"
};
static const unsigned char text_327[] = {
#embed "../GlosaExplanations/Specs/wrong-value.en.md"
};
static const unsigned char text_328[] = {
#embed "../GlosaExplanations/Specs/wrong-value.es.md"
};
static const unsigned char text_329[] = {
#embed "../GlosaExplanations/Specs/wrongly-capitalised.en.md"
};
static const unsigned char text_330[] = {
#embed "../GlosaExplanations/Specs/wrongly-capitalised.es.md"
};
static const unsigned char text_331[] = {
#embed "../GlosaExplanations/Specs/yaml-alias.en.md"
};
static const unsigned char text_332[] = {
#embed "../GlosaExplanations/Specs/yaml-alias.es.md"
};
static const unsigned char text_333[] = {
#embed "../GlosaExplanations/Specs/yaml-anchor.en.md"
};
static const unsigned char text_334[] = {
#embed "../GlosaExplanations/Specs/yaml-anchor.es.md"
};
static const unsigned char text_335[] = {
#embed "../GlosaExplanations/Specs/yaml-directive.en.md"
};
static const unsigned char text_336[] = {
#embed "../GlosaExplanations/Specs/yaml-directive.es.md"
};
static const unsigned char text_337[] = {
#embed "../GlosaExplanations/Specs/yaml-merge-key.en.md"
};
static const unsigned char text_338[] = {
#embed "../GlosaExplanations/Specs/yaml-merge-key.es.md"
};
static const unsigned char text_339[] = {
#embed "../GlosaExplanations/Specs/yaml-syntax.en.md"
};
static const unsigned char text_340[] = {
#embed "../GlosaExplanations/Specs/yaml-syntax.es.md"
};
static const unsigned char text_341[] = {
#embed "../GlosaExplanations/Specs/yaml-tag.en.md"
};
static const unsigned char text_342[] = {
#embed "../GlosaExplanations/Specs/yaml-tag.es.md"
};

static const cexplanation list[] = {
    {"avoided-gender-ending.en", text_1, sizeof text_1},
    {"avoided-gender-ending.es", text_2, sizeof text_2},
    {"bad-address.en", text_3, sizeof text_3},
    {"bad-address.es", text_4, sizeof text_4},
    {"bad-date.en", text_5, sizeof text_5},
    {"bad-date.es", text_6, sizeof text_6},
    {"bad-id.en", text_7, sizeof text_7},
    {"bad-id.es", text_8, sizeof text_8},
    {"bad-locale.en", text_9, sizeof text_9},
    {"bad-locale.es", text_10, sizeof text_10},
    {"bad-path.en", text_11, sizeof text_11},
    {"bad-path.es", text_12, sizeof text_12},
    {"bad-telephone.en", text_13, sizeof text_13},
    {"bad-telephone.es", text_14, sizeof text_14},
    {"bad-zone.en", text_15, sizeof text_15},
    {"bad-zone.es", text_16, sizeof text_16},
    {"bidi-control.en", text_17, sizeof text_17},
    {"bidi-control.es", text_18, sizeof text_18},
    {"block-header.en", text_19, sizeof text_19},
    {"block-header.es", text_20, sizeof text_20},
    {"brace-as-map.en", text_21, sizeof text_21},
    {"brace-as-map.es", text_22, sizeof text_22},
    {"bracket-as-list.en", text_23, sizeof text_23},
    {"bracket-as-list.es", text_24, sizeof text_24},
    {"changed-end-punctuation.en", text_25, sizeof text_25},
    {"changed-end-punctuation.es", text_26, sizeof text_26},
    {"changed-markup.en", text_27, sizeof text_27},
    {"changed-markup.es", text_28, sizeof text_28},
    {"changed-number.en", text_29, sizeof text_29},
    {"changed-number.es", text_30, sizeof text_30},
    {"changed-placeholder.en", text_31, sizeof text_31},
    {"changed-placeholder.es", text_32, sizeof text_32},
    {"changed-selector.en", text_33, sizeof text_33},
    {"changed-selector.es", text_34, sizeof text_34},
    {"changed-untranslated.en", text_35, sizeof text_35},
    {"changed-untranslated.es", text_36, sizeof text_36},
    {"changed-value.en", text_37, sizeof text_37},
    {"changed-value.es", text_38, sizeof text_38},
    {"check-again.en", text_39, sizeof text_39},
    {"check-again.es", text_40, sizeof text_40},
    {"colon-in-text.en", text_41, sizeof text_41},
    {"colon-in-text.es", text_42, sizeof text_42},
    {"comment-in-block.en", text_43, sizeof text_43},
    {"comment-in-block.es", text_44, sizeof text_44},
    {"comment-in-text.en", text_45, sizeof text_45},
    {"comment-in-text.es", text_46, sizeof text_46},
    {"cut-at-hash.en", text_47, sizeof text_47},
    {"cut-at-hash.es", text_48, sizeof text_48},
    {"deadline-without-event.en", text_49, sizeof text_49},
    {"deadline-without-event.es", text_50, sizeof text_50},
    {"deadline-without-words.en", text_51, sizeof text_51},
    {"deadline-without-words.es", text_52, sizeof text_52},
    {"doubled-space.en", text_53, sizeof text_53},
    {"doubled-space.es", text_54, sizeof text_54},
    {"doubled-word.en", text_55, sizeof text_55},
    {"doubled-word.es", text_56, sizeof text_56},
    {"draft-translation.en", text_57, sizeof text_57},
    {"draft-translation.es", text_58, sizeof text_58},
    {"duplicate-declaration.en", text_59, sizeof text_59},
    {"duplicate-declaration.es", text_60, sizeof text_60},
    {"duplicate-end.en", text_61, sizeof text_61},
    {"duplicate-end.es", text_62, sizeof text_62},
    {"duplicate-key.en", text_63, sizeof text_63},
    {"duplicate-key.es", text_64, sizeof text_64},
    {"duplicate-name.en", text_65, sizeof text_65},
    {"duplicate-name.es", text_66, sizeof text_66},
    {"duplicate-option-name.en", text_67, sizeof text_67},
    {"duplicate-option-name.es", text_68, sizeof text_68},
    {"duplicate-place.en", text_69, sizeof text_69},
    {"duplicate-place.es", text_70, sizeof text_70},
    {"duplicate-variant.en", text_71, sizeof text_71},
    {"duplicate-variant.es", text_72, sizeof text_72},
    {"edge-space.en", text_73, sizeof text_73},
    {"edge-space.es", text_74, sizeof text_74},
    {"empty-file.en", text_75, sizeof text_75},
    {"empty-file.es", text_76, sizeof text_76},
    {"empty-hazard.en", text_77, sizeof text_77},
    {"empty-hazard.es", text_78, sizeof text_78},
    {"empty-markup.en", text_79, sizeof text_79},
    {"empty-markup.es", text_80, sizeof text_80},
    {"empty-message.en", text_81, sizeof text_81},
    {"empty-message.es", text_82, sizeof text_82},
    {"empty-value.en", text_83, sizeof text_83},
    {"empty-value.es", text_84, sizeof text_84},
    {"expired.en", text_85, sizeof text_85},
    {"expired.es", text_86, sizeof text_86},
    {"extra-markup.en", text_87, sizeof text_87},
    {"extra-markup.es", text_88, sizeof text_88},
    {"extra-message.en", text_89, sizeof text_89},
    {"extra-message.es", text_90, sizeof text_90},
    {"extra-placeholder.en", text_91, sizeof text_91},
    {"extra-placeholder.es", text_92, sizeof text_92},
    {"false-friend.en", text_93, sizeof text_93},
    {"false-friend.es", text_94, sizeof text_94},
    {"folded-text.en", text_95, sizeof text_95},
    {"folded-text.es", text_96, sizeof text_96},
    {"forbidden-contact.en", text_97, sizeof text_97},
    {"forbidden-contact.es", text_98, sizeof text_98},
    {"forbidden-rendering.en", text_99, sizeof text_99},
    {"forbidden-rendering.es", text_100, sizeof text_100},
    {"foreign-text.en", text_101, sizeof text_101},
    {"foreign-text.es", text_102, sizeof text_102},
    {"handwritten-address.en", text_103, sizeof text_103},
    {"handwritten-address.es", text_104, sizeof text_104},
    {"handwritten-date.en", text_105, sizeof text_105},
    {"handwritten-date.es", text_106, sizeof text_106},
    {"handwritten-duration.en", text_107, sizeof text_107},
    {"handwritten-duration.es", text_108, sizeof text_108},
    {"handwritten-number.en", text_109, sizeof text_109},
    {"handwritten-number.es", text_110, sizeof text_110},
    {"handwritten-telephone.en", text_111, sizeof text_111},
    {"handwritten-telephone.es", text_112, sizeof text_112},
    {"hard-to-read.en", text_113, sizeof text_113},
    {"hard-to-read.es", text_114, sizeof text_114},
    {"hidden-character.en", text_115, sizeof text_115},
    {"hidden-character.es", text_116, sizeof text_116},
    {"id-reused.en", text_117, sizeof text_117},
    {"id-reused.es", text_118, sizeof text_118},
    {"identical-variants.en", text_119, sizeof text_119},
    {"identical-variants.es", text_120, sizeof text_120},
    {"implied-membership.en", text_121, sizeof text_121},
    {"implied-membership.es", text_122, sizeof text_122},
    {"impossible-plural-category.en", text_123, sizeof text_123},
    {"impossible-plural-category.es", text_124, sizeof text_124},
    {"inconsistent-translation.en", text_125, sizeof text_125},
    {"inconsistent-translation.es", text_126, sizeof text_126},
    {"invisible-character.en", text_127, sizeof text_127},
    {"invisible-character.es", text_128, sizeof text_128},
    {"key-not-text.en", text_129, sizeof text_129},
    {"key-not-text.es", text_130, sizeof text_130},
    {"list-at-top.en", text_131, sizeof text_131},
    {"list-at-top.es", text_132, sizeof text_132},
    {"literal-one.en", text_133, sizeof text_133},
    {"literal-one.es", text_134, sizeof text_134},
    {"long-sentence.en", text_135, sizeof text_135},
    {"long-sentence.es", text_136, sizeof text_136},
    {"lost-negation.en", text_137, sizeof text_137},
    {"lost-negation.es", text_138, sizeof text_138},
    {"message-syntax.en", text_139, sizeof text_139},
    {"message-syntax.es", text_140, sizeof text_140},
    {"missing-accent.en", text_141, sizeof text_141},
    {"missing-accent.es", text_142, sizeof text_142},
    {"missing-as-of.en", text_143, sizeof text_143},
    {"missing-as-of.es", text_144, sizeof text_144},
    {"missing-dollar.en", text_145, sizeof text_145},
    {"missing-dollar.es", text_146, sizeof text_146},
    {"missing-fallback-variant.en", text_147, sizeof text_147},
    {"missing-fallback-variant.es", text_148, sizeof text_148},
    {"missing-file.en", text_149, sizeof text_149},
    {"missing-file.es", text_150, sizeof text_150},
    {"missing-key.en", text_151, sizeof text_151},
    {"missing-key.es", text_152, sizeof text_152},
    {"missing-locale.en", text_153, sizeof text_153},
    {"missing-locale.es", text_154, sizeof text_154},
    {"missing-markup-option.en", text_155, sizeof text_155},
    {"missing-markup-option.es", text_156, sizeof text_156},
    {"missing-markup.en", text_157, sizeof text_157},
    {"missing-markup.es", text_158, sizeof text_158},
    {"missing-message.en", text_159, sizeof text_159},
    {"missing-message.es", text_160, sizeof text_160},
    {"missing-placeholder.en", text_161, sizeof text_161},
    {"missing-placeholder.es", text_162, sizeof text_162},
    {"missing-plural-variant.en", text_163, sizeof text_163},
    {"missing-plural-variant.es", text_164, sizeof text_164},
    {"missing-select-key.en", text_165, sizeof text_165},
    {"missing-select-key.es", text_166, sizeof text_166},
    {"missing-selector-annotation.en", text_167, sizeof text_167},
    {"missing-selector-annotation.es", text_168, sizeof text_168},
    {"missing-source.en", text_169, sizeof text_169},
    {"missing-source.es", text_170, sizeof text_170},
    {"missing-space.en", text_171, sizeof text_171},
    {"missing-space.es", text_172, sizeof text_172},
    {"missing-term.en", text_173, sizeof text_173},
    {"missing-term.es", text_174, sizeof text_174},
    {"missing-translation.en", text_175, sizeof text_175},
    {"missing-translation.es", text_176, sizeof text_176},
    {"missing-words.en", text_177, sizeof text_177},
    {"missing-words.es", text_178, sizeof text_178},
    {"mixed-register.en", text_179, sizeof text_179},
    {"mixed-register.es", text_180, sizeof text_180},
    {"mixed-script.en", text_181, sizeof text_181},
    {"mixed-script.es", text_182, sizeof text_182},
    {"mojibake.en", text_183, sizeof text_183},
    {"mojibake.es", text_184, sizeof text_184},
    {"not-a-list.en", text_185, sizeof text_185},
    {"not-a-list.es", text_186, sizeof text_186},
    {"not-a-map.en", text_187, sizeof text_187},
    {"not-a-map.es", text_188, sizeof text_188},
    {"not-an-entry.en", text_189, sizeof text_189},
    {"not-an-entry.es", text_190, sizeof text_190},
    {"not-normalised.en", text_191, sizeof text_191},
    {"not-normalised.es", text_192, sizeof text_192},
    {"not-utf-8.en", text_193, sizeof text_193},
    {"not-utf-8.es", text_194, sizeof text_194},
    {"out-of-memory.en", text_195, sizeof text_195},
    {"out-of-memory.es", text_196, sizeof text_196},
    {"parenthesised-plural.en", text_197, sizeof text_197},
    {"parenthesised-plural.es", text_198, sizeof text_198},
    {"quoted-text.en", text_199, sizeof text_199},
    {"quoted-text.es", text_200, sizeof text_200},
    {"rejected-word.en", text_201, sizeof text_201},
    {"rejected-word.es", text_202, sizeof text_202},
    {"repeated-placeholder.en", text_203, sizeof text_203},
    {"repeated-placeholder.es", text_204, sizeof text_204},
    {"replacement-character.en", text_205, sizeof text_205},
    {"replacement-character.es", text_206, sizeof text_206},
    {"review-again.en", text_207, sizeof text_207},
    {"review-again.es", text_208, sizeof text_208},
    {"several-lines.en", text_209, sizeof text_209},
    {"several-lines.es", text_210, sizeof text_210},
    {"shouting.en", text_211, sizeof text_211},
    {"shouting.es", text_212, sizeof text_212},
    {"sign-first.en", text_213, sizeof text_213},
    {"sign-first.es", text_214, sizeof text_214},
    {"stale-translation.en", text_215, sizeof text_215},
    {"stale-translation.es", text_216, sizeof text_216},
    {"stitched-text.en", text_217, sizeof text_217},
    {"stitched-text.es", text_218, sizeof text_218},
    {"stray-line.en", text_219, sizeof text_219},
    {"stray-line.es", text_220, sizeof text_220},
    {"suppression-without-reason.en", text_221, sizeof text_221},
    {"suppression-without-reason.es", text_222, sizeof text_222},
    {"tab-indent.en", text_223, sizeof text_223},
    {"tab-indent.es", text_224, sizeof text_224},
    {"too-deep.en", text_225, sizeof text_225},
    {"too-deep.es", text_226, sizeof text_226},
    {"too-large.en", text_227, sizeof text_227},
    {"too-large.es", text_228, sizeof text_228},
    {"too-long.en", text_229, sizeof text_229},
    {"too-long.es", text_230, sizeof text_230},
    {"too-many-variants.en", text_231, sizeof text_231},
    {"too-many-variants.es", text_232, sizeof text_232},
    {"two-renderings.en", text_233, sizeof text_233},
    {"two-renderings.es", text_234, sizeof text_234},
    {"unaccepted-rendering.en", text_235, sizeof text_235},
    {"unaccepted-rendering.es", text_236, sizeof text_236},
    {"unannounced-item.en", text_237, sizeof text_237},
    {"unannounced-item.es", text_238, sizeof text_238},
    {"unbalanced-bracket.en", text_239, sizeof text_239},
    {"unbalanced-bracket.es", text_240, sizeof text_240},
    {"unclosed-markup.en", text_241, sizeof text_241},
    {"unclosed-markup.es", text_242, sizeof text_242},
    {"unclosed.en", text_243, sizeof text_243},
    {"unclosed.es", text_244, sizeof text_244},
    {"unformattable-message.en", text_245, sizeof text_245},
    {"unformattable-message.es", text_246, sizeof text_246},
    {"unknown-block.en", text_247, sizeof text_247},
    {"unknown-block.es", text_248, sizeof text_248},
    {"unknown-check.en", text_249, sizeof text_249},
    {"unknown-check.es", text_250, sizeof text_250},
    {"unknown-contact.en", text_251, sizeof text_251},
    {"unknown-contact.es", text_252, sizeof text_252},
    {"unknown-fact.en", text_253, sizeof text_253},
    {"unknown-fact.es", text_254, sizeof text_254},
    {"unknown-file.en", text_255, sizeof text_255},
    {"unknown-file.es", text_256, sizeof text_256},
    {"unknown-function.en", text_257, sizeof text_257},
    {"unknown-function.es", text_258, sizeof text_258},
    {"unknown-hazard.en", text_259, sizeof text_259},
    {"unknown-hazard.es", text_260, sizeof text_260},
    {"unknown-item.en", text_261, sizeof text_261},
    {"unknown-item.es", text_262, sizeof text_262},
    {"unknown-key.en", text_263, sizeof text_263},
    {"unknown-key.es", text_264, sizeof text_264},
    {"unknown-link.en", text_265, sizeof text_265},
    {"unknown-link.es", text_266, sizeof text_266},
    {"unknown-markup-option.en", text_267, sizeof text_267},
    {"unknown-markup-option.es", text_268, sizeof text_268},
    {"unknown-markup.en", text_269, sizeof text_269},
    {"unknown-markup.es", text_270, sizeof text_270},
    {"unknown-option.en", text_271, sizeof text_271},
    {"unknown-option.es", text_272, sizeof text_272},
    {"unknown-select-key.en", text_273, sizeof text_273},
    {"unknown-select-key.es", text_274, sizeof text_274},
    {"unknown-source.en", text_275, sizeof text_275},
    {"unknown-source.es", text_276, sizeof text_276},
    {"unknown-term.en", text_277, sizeof text_277},
    {"unknown-term.es", text_278, sizeof text_278},
    {"unlikely-length.en", text_279, sizeof text_279},
    {"unlikely-length.es", text_280, sizeof text_280},
    {"unlisted-locale.en", text_281, sizeof text_281},
    {"unlisted-locale.es", text_282, sizeof text_282},
    {"unmarked-first-use.en", text_283, sizeof text_283},
    {"unmarked-first-use.es", text_284, sizeof text_284},
    {"unopened-markup.en", text_285, sizeof text_285},
    {"unopened-markup.es", text_286, sizeof text_286},
    {"unpaired-hazard.en", text_287, sizeof text_287},
    {"unpaired-hazard.es", text_288, sizeof text_288},
    {"unpaired-sentence-mark.en", text_289, sizeof text_289},
    {"unpaired-sentence-mark.es", text_290, sizeof text_290},
    {"unpublished-hazard.en", text_291, sizeof text_291},
    {"unpublished-hazard.es", text_292, sizeof text_292},
    {"unreadable-file.en", text_293, sizeof text_293},
    {"unreadable-file.es", text_294, sizeof text_294},
    {"unrecorded-value.en", text_295, sizeof text_295},
    {"unrecorded-value.es", text_296, sizeof text_296},
    {"unreviewed.en", text_297, sizeof text_297},
    {"unreviewed.es", text_298, sizeof text_298},
    {"unsupported-locale.en", text_299, sizeof text_299},
    {"unsupported-locale.es", text_300, sizeof text_300},
    {"untranslated.en", text_301, sizeof text_301},
    {"untranslated.es", text_302, sizeof text_302},
    {"unused-definition.en", text_303, sizeof text_303},
    {"unused-definition.es", text_304, sizeof text_304},
    {"unused-message.en", text_305, sizeof text_305},
    {"unused-message.es", text_306, sizeof text_306},
    {"unused-suppression.en", text_307, sizeof text_307},
    {"unused-suppression.es", text_308, sizeof text_308},
    {"variable-markup-option.en", text_309, sizeof text_309},
    {"variable-markup-option.es", text_310, sizeof text_310},
    {"variant-key-mismatch.en", text_311, sizeof text_311},
    {"variant-key-mismatch.es", text_312, sizeof text_312},
    {"void-verification.en", text_313, sizeof text_313},
    {"void-verification.es", text_314, sizeof text_314},
    {"written-sum.en", text_315, sizeof text_315},
    {"written-sum.es", text_316, sizeof text_316},
    {"wrong-date-order.en", text_317, sizeof text_317},
    {"wrong-date-order.es", text_318, sizeof text_318},
    {"wrong-ellipsis.en", text_319, sizeof text_319},
    {"wrong-ellipsis.es", text_320, sizeof text_320},
    {"wrong-number-mark.en", text_321, sizeof text_321},
    {"wrong-number-mark.es", text_322, sizeof text_322},
    {"wrong-quotation-mark.en", text_323, sizeof text_323},
    {"wrong-quotation-mark.es", text_324, sizeof text_324},
    {"wrong-type.en", text_325, sizeof text_325},
    {"wrong-type.es", text_326, sizeof text_326},
    {"wrong-value.en", text_327, sizeof text_327},
    {"wrong-value.es", text_328, sizeof text_328},
    {"wrongly-capitalised.en", text_329, sizeof text_329},
    {"wrongly-capitalised.es", text_330, sizeof text_330},
    {"yaml-alias.en", text_331, sizeof text_331},
    {"yaml-alias.es", text_332, sizeof text_332},
    {"yaml-anchor.en", text_333, sizeof text_333},
    {"yaml-anchor.es", text_334, sizeof text_334},
    {"yaml-directive.en", text_335, sizeof text_335},
    {"yaml-directive.es", text_336, sizeof text_336},
    {"yaml-merge-key.en", text_337, sizeof text_337},
    {"yaml-merge-key.es", text_338, sizeof text_338},
    {"yaml-syntax.en", text_339, sizeof text_339},
    {"yaml-syntax.es", text_340, sizeof text_340},
    {"yaml-tag.en", text_341, sizeof text_341},
    {"yaml-tag.es", text_342, sizeof text_342},
};

size_t cexplanations_count(void) { return sizeof list / sizeof list[0]; }
cexplanation cexplanations_at(size_t index) { return list[index]; }
