// Made by .ci/list-explanations: do not edit.
#include "cexplanations.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text_1[] = {
#embed "../GlosaExplanations/Specs/bad-address.en.md"
};
static const unsigned char text_2[] = {
#embed "../GlosaExplanations/Specs/bad-address.es.md"
};
static const unsigned char text_3[] = {
#embed "../GlosaExplanations/Specs/bad-date.en.md"
};
static const unsigned char text_4[] = {
#embed "../GlosaExplanations/Specs/bad-date.es.md"
};
static const unsigned char text_5[] = {
#embed "../GlosaExplanations/Specs/bad-id.en.md"
};
static const unsigned char text_6[] = {
#embed "../GlosaExplanations/Specs/bad-id.es.md"
};
static const unsigned char text_7[] = {
#embed "../GlosaExplanations/Specs/bad-path.en.md"
};
static const unsigned char text_8[] = {
#embed "../GlosaExplanations/Specs/bad-path.es.md"
};
static const unsigned char text_9[] = {
#embed "../GlosaExplanations/Specs/bad-telephone.en.md"
};
static const unsigned char text_10[] = {
#embed "../GlosaExplanations/Specs/bad-telephone.es.md"
};
static const unsigned char text_11[] = {
#embed "../GlosaExplanations/Specs/bad-zone.en.md"
};
static const unsigned char text_12[] = {
#embed "../GlosaExplanations/Specs/bad-zone.es.md"
};
static const unsigned char text_13[] = {
#embed "../GlosaExplanations/Specs/block-header.en.md"
};
static const unsigned char text_14[] = {
#embed "../GlosaExplanations/Specs/block-header.es.md"
};
static const unsigned char text_15[] = {
#embed "../GlosaExplanations/Specs/brace-as-map.en.md"
};
static const unsigned char text_16[] = {
#embed "../GlosaExplanations/Specs/brace-as-map.es.md"
};
static const unsigned char text_17[] = {
#embed "../GlosaExplanations/Specs/bracket-as-list.en.md"
};
static const unsigned char text_18[] = {
#embed "../GlosaExplanations/Specs/bracket-as-list.es.md"
};
static const unsigned char text_19[] = {
#embed "../GlosaExplanations/Specs/changed-markup.en.md"
};
static const unsigned char text_20[] = {
#embed "../GlosaExplanations/Specs/changed-markup.es.md"
};
static const unsigned char text_21[] = {
#embed "../GlosaExplanations/Specs/changed-placeholder.en.md"
};
static const unsigned char text_22[] = {
#embed "../GlosaExplanations/Specs/changed-placeholder.es.md"
};
static const unsigned char text_23[] = {
#embed "../GlosaExplanations/Specs/changed-selector.en.md"
};
static const unsigned char text_24[] = {
#embed "../GlosaExplanations/Specs/changed-selector.es.md"
};
static const unsigned char text_25[] = {
#embed "../GlosaExplanations/Specs/colon-in-text.en.md"
};
static const unsigned char text_26[] = {
#embed "../GlosaExplanations/Specs/colon-in-text.es.md"
};
static const unsigned char text_27[] = {
#embed "../GlosaExplanations/Specs/comment-in-block.en.md"
};
static const unsigned char text_28[] = {
#embed "../GlosaExplanations/Specs/comment-in-block.es.md"
};
static const unsigned char text_29[] = {
#embed "../GlosaExplanations/Specs/cut-at-hash.en.md"
};
static const unsigned char text_30[] = {
#embed "../GlosaExplanations/Specs/cut-at-hash.es.md"
};
static const unsigned char text_31[] = {
#embed "../GlosaExplanations/Specs/doubled-space.en.md"
};
static const unsigned char text_32[] = {
#embed "../GlosaExplanations/Specs/doubled-space.es.md"
};
static const unsigned char text_33[] = {
#embed "../GlosaExplanations/Specs/duplicate-key.en.md"
};
static const unsigned char text_34[] = {
#embed "../GlosaExplanations/Specs/duplicate-key.es.md"
};
static const unsigned char text_35[] = {
#embed "../GlosaExplanations/Specs/empty-value.en.md"
};
static const unsigned char text_36[] = {
#embed "../GlosaExplanations/Specs/empty-value.es.md"
};
static const unsigned char text_37[] = {
#embed "../GlosaExplanations/Specs/extra-markup.en.md"
};
static const unsigned char text_38[] = {
#embed "../GlosaExplanations/Specs/extra-markup.es.md"
};
static const unsigned char text_39[] = {
#embed "../GlosaExplanations/Specs/extra-placeholder.en.md"
};
static const unsigned char text_40[] = {
#embed "../GlosaExplanations/Specs/extra-placeholder.es.md"
};
static const unsigned char text_41[] = {
#embed "../GlosaExplanations/Specs/folded-text.en.md"
};
static const unsigned char text_42[] = {
#embed "../GlosaExplanations/Specs/folded-text.es.md"
};
static const unsigned char text_43[] = {
#embed "../GlosaExplanations/Specs/identical-variants.en.md"
};
static const unsigned char text_44[] = {
#embed "../GlosaExplanations/Specs/identical-variants.es.md"
};
static const unsigned char text_45[] = {
#embed "../GlosaExplanations/Specs/impossible-plural-category.en.md"
};
static const unsigned char text_46[] = {
#embed "../GlosaExplanations/Specs/impossible-plural-category.es.md"
};
static const unsigned char text_47[] = {
#embed "../GlosaExplanations/Specs/invisible-character.en.md"
};
static const unsigned char text_48[] = {
#embed "../GlosaExplanations/Specs/invisible-character.es.md"
};
static const unsigned char text_49[] = {
#embed "../GlosaExplanations/Specs/key-not-text.en.md"
};
static const unsigned char text_50[] = {
#embed "../GlosaExplanations/Specs/key-not-text.es.md"
};
static const unsigned char text_51[] = {
#embed "../GlosaExplanations/Specs/list-at-top.en.md"
};
static const unsigned char text_52[] = {
#embed "../GlosaExplanations/Specs/list-at-top.es.md"
};
static const unsigned char text_53[] = {
#embed "../GlosaExplanations/Specs/literal-one.en.md"
};
static const unsigned char text_54[] = {
#embed "../GlosaExplanations/Specs/literal-one.es.md"
};
static const unsigned char text_55[] = {
#embed "../GlosaExplanations/Specs/missing-key.en.md"
};
static const unsigned char text_56[] = {
#embed "../GlosaExplanations/Specs/missing-key.es.md"
};
static const unsigned char text_57[] = {
#embed "../GlosaExplanations/Specs/missing-markup.en.md"
};
static const unsigned char text_58[] = {
#embed "../GlosaExplanations/Specs/missing-markup.es.md"
};
static const unsigned char text_59[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.en.md"
};
static const unsigned char text_60[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.es.md"
};
static const unsigned char text_61[] = {
#embed "../GlosaExplanations/Specs/missing-plural-variant.en.md"
};
static const unsigned char text_62[] = {
#embed "../GlosaExplanations/Specs/missing-plural-variant.es.md"
};
static const unsigned char text_63[] = {
#embed "../GlosaExplanations/Specs/missing-select-key.en.md"
};
static const unsigned char text_64[] = {
#embed "../GlosaExplanations/Specs/missing-select-key.es.md"
};
static const unsigned char text_65[] = {
#embed "../GlosaExplanations/Specs/missing-space.en.md"
};
static const unsigned char text_66[] = {
#embed "../GlosaExplanations/Specs/missing-space.es.md"
};
static const unsigned char text_67[] = {
#embed "../GlosaExplanations/Specs/not-a-list.en.md"
};
static const unsigned char text_68[] = {
#embed "../GlosaExplanations/Specs/not-a-list.es.md"
};
static const unsigned char text_69[] = {
#embed "../GlosaExplanations/Specs/not-a-map.en.md"
};
static const unsigned char text_70[] = {
#embed "../GlosaExplanations/Specs/not-a-map.es.md"
};
static const unsigned char text_71[] = {
#embed "../GlosaExplanations/Specs/not-an-entry.en.md"
};
static const unsigned char text_72[] = {
#embed "../GlosaExplanations/Specs/not-an-entry.es.md"
};
static const unsigned char text_73[] = {
#embed "../GlosaExplanations/Specs/parenthesised-plural.en.md"
};
static const unsigned char text_74[] = {
#embed "../GlosaExplanations/Specs/parenthesised-plural.es.md"
};
static const unsigned char text_75[] = {
#embed "../GlosaExplanations/Specs/quoted-text.en.md"
};
static const unsigned char text_76[] = {
#embed "../GlosaExplanations/Specs/quoted-text.es.md"
};
static const unsigned char text_77[] = {
#embed "../GlosaExplanations/Specs/repeated-placeholder.en.md"
};
static const unsigned char text_78[] = {
#embed "../GlosaExplanations/Specs/repeated-placeholder.es.md"
};
static const unsigned char text_79[] = {
#embed "../GlosaExplanations/Specs/several-lines.en.md"
};
static const unsigned char text_80[] = {
#embed "../GlosaExplanations/Specs/several-lines.es.md"
};
static const unsigned char text_81[] = {
#embed "../GlosaExplanations/Specs/sign-first.en.md"
};
static const unsigned char text_82[] = {
#embed "../GlosaExplanations/Specs/sign-first.es.md"
};
static const unsigned char text_83[] = {
#embed "../GlosaExplanations/Specs/stitched-text.en.md"
};
static const unsigned char text_84[] = {
#embed "../GlosaExplanations/Specs/stitched-text.es.md"
};
static const unsigned char text_85[] = {
#embed "../GlosaExplanations/Specs/stray-line.en.md"
};
static const unsigned char text_86[] = {
#embed "../GlosaExplanations/Specs/stray-line.es.md"
};
static const unsigned char text_87[] = {
#embed "../GlosaExplanations/Specs/tab-indent.en.md"
};
static const unsigned char text_88[] = {
#embed "../GlosaExplanations/Specs/tab-indent.es.md"
};
static const unsigned char text_89[] = {
#embed "../GlosaExplanations/Specs/too-deep.en.md"
};
static const unsigned char text_90[] = {
#embed "../GlosaExplanations/Specs/too-deep.es.md"
};
static const unsigned char text_91[] = {
#embed "../GlosaExplanations/Specs/too-many-variants.en.md"
};
static const unsigned char text_92[] = {
#embed "../GlosaExplanations/Specs/too-many-variants.es.md"
};
static const unsigned char text_93[] = {
#embed "../GlosaExplanations/Specs/unclosed.en.md"
};
static const unsigned char text_94[] = {
#embed "../GlosaExplanations/Specs/unclosed.es.md"
};
static const unsigned char text_95[] = {
#embed "../GlosaExplanations/Specs/unformattable-message.en.md"
};
static const unsigned char text_96[] = {
#embed "../GlosaExplanations/Specs/unformattable-message.es.md"
};
static const unsigned char text_97[] = {
#embed "../GlosaExplanations/Specs/unknown-block.en.md"
};
static const unsigned char text_98[] = {
#embed "../GlosaExplanations/Specs/unknown-block.es.md"
};
static const unsigned char text_99[] = {
#embed "../GlosaExplanations/Specs/unknown-key.en.md"
};
static const unsigned char text_100[] = {
#embed "../GlosaExplanations/Specs/unknown-key.es.md"
};
static const unsigned char text_101[] = {
#embed "../GlosaExplanations/Specs/unknown-select-key.en.md"
};
static const unsigned char text_102[] = {
#embed "../GlosaExplanations/Specs/unknown-select-key.es.md"
};
static const unsigned char text_103[] = {
#embed "../GlosaExplanations/Specs/unused-definition.en.md"
};
static const unsigned char text_104[] = {
#embed "../GlosaExplanations/Specs/unused-definition.es.md"
};
static const unsigned char text_105[] = {
#embed "../GlosaExplanations/Specs/unused-message.en.md"
};
static const unsigned char text_106[] = {
#embed "../GlosaExplanations/Specs/unused-message.es.md"
};
static const unsigned char text_107[] = {
#embed "../GlosaExplanations/Specs/wrong-type.en.md"
};
static const unsigned char text_108[] = {
#embed "../GlosaExplanations/Specs/wrong-type.es.md"
};
static const unsigned char text_109[] = {
#embed "../GlosaExplanations/Specs/wrong-value.en.md"
};
static const unsigned char text_110[] = {
#embed "../GlosaExplanations/Specs/wrong-value.es.md"
};
static const unsigned char text_111[] = {
#embed "../GlosaExplanations/Specs/yaml-alias.en.md"
};
static const unsigned char text_112[] = {
#embed "../GlosaExplanations/Specs/yaml-alias.es.md"
};
static const unsigned char text_113[] = {
#embed "../GlosaExplanations/Specs/yaml-anchor.en.md"
};
static const unsigned char text_114[] = {
#embed "../GlosaExplanations/Specs/yaml-anchor.es.md"
};
static const unsigned char text_115[] = {
#embed "../GlosaExplanations/Specs/yaml-directive.en.md"
};
static const unsigned char text_116[] = {
#embed "../GlosaExplanations/Specs/yaml-directive.es.md"
};
static const unsigned char text_117[] = {
#embed "../GlosaExplanations/Specs/yaml-merge-key.en.md"
};
static const unsigned char text_118[] = {
#embed "../GlosaExplanations/Specs/yaml-merge-key.es.md"
};
static const unsigned char text_119[] = {
#embed "../GlosaExplanations/Specs/yaml-syntax.en.md"
};
static const unsigned char text_120[] = {
#embed "../GlosaExplanations/Specs/yaml-syntax.es.md"
};
static const unsigned char text_121[] = {
#embed "../GlosaExplanations/Specs/yaml-tag.en.md"
};
static const unsigned char text_122[] = {
#embed "../GlosaExplanations/Specs/yaml-tag.es.md"
};

static const cexplanation list[] = {
    {"bad-address.en", text_1, sizeof text_1},
    {"bad-address.es", text_2, sizeof text_2},
    {"bad-date.en", text_3, sizeof text_3},
    {"bad-date.es", text_4, sizeof text_4},
    {"bad-id.en", text_5, sizeof text_5},
    {"bad-id.es", text_6, sizeof text_6},
    {"bad-path.en", text_7, sizeof text_7},
    {"bad-path.es", text_8, sizeof text_8},
    {"bad-telephone.en", text_9, sizeof text_9},
    {"bad-telephone.es", text_10, sizeof text_10},
    {"bad-zone.en", text_11, sizeof text_11},
    {"bad-zone.es", text_12, sizeof text_12},
    {"block-header.en", text_13, sizeof text_13},
    {"block-header.es", text_14, sizeof text_14},
    {"brace-as-map.en", text_15, sizeof text_15},
    {"brace-as-map.es", text_16, sizeof text_16},
    {"bracket-as-list.en", text_17, sizeof text_17},
    {"bracket-as-list.es", text_18, sizeof text_18},
    {"changed-markup.en", text_19, sizeof text_19},
    {"changed-markup.es", text_20, sizeof text_20},
    {"changed-placeholder.en", text_21, sizeof text_21},
    {"changed-placeholder.es", text_22, sizeof text_22},
    {"changed-selector.en", text_23, sizeof text_23},
    {"changed-selector.es", text_24, sizeof text_24},
    {"colon-in-text.en", text_25, sizeof text_25},
    {"colon-in-text.es", text_26, sizeof text_26},
    {"comment-in-block.en", text_27, sizeof text_27},
    {"comment-in-block.es", text_28, sizeof text_28},
    {"cut-at-hash.en", text_29, sizeof text_29},
    {"cut-at-hash.es", text_30, sizeof text_30},
    {"doubled-space.en", text_31, sizeof text_31},
    {"doubled-space.es", text_32, sizeof text_32},
    {"duplicate-key.en", text_33, sizeof text_33},
    {"duplicate-key.es", text_34, sizeof text_34},
    {"empty-value.en", text_35, sizeof text_35},
    {"empty-value.es", text_36, sizeof text_36},
    {"extra-markup.en", text_37, sizeof text_37},
    {"extra-markup.es", text_38, sizeof text_38},
    {"extra-placeholder.en", text_39, sizeof text_39},
    {"extra-placeholder.es", text_40, sizeof text_40},
    {"folded-text.en", text_41, sizeof text_41},
    {"folded-text.es", text_42, sizeof text_42},
    {"identical-variants.en", text_43, sizeof text_43},
    {"identical-variants.es", text_44, sizeof text_44},
    {"impossible-plural-category.en", text_45, sizeof text_45},
    {"impossible-plural-category.es", text_46, sizeof text_46},
    {"invisible-character.en", text_47, sizeof text_47},
    {"invisible-character.es", text_48, sizeof text_48},
    {"key-not-text.en", text_49, sizeof text_49},
    {"key-not-text.es", text_50, sizeof text_50},
    {"list-at-top.en", text_51, sizeof text_51},
    {"list-at-top.es", text_52, sizeof text_52},
    {"literal-one.en", text_53, sizeof text_53},
    {"literal-one.es", text_54, sizeof text_54},
    {"missing-key.en", text_55, sizeof text_55},
    {"missing-key.es", text_56, sizeof text_56},
    {"missing-markup.en", text_57, sizeof text_57},
    {"missing-markup.es", text_58, sizeof text_58},
    {"missing-placeholder.en", text_59, sizeof text_59},
    {"missing-placeholder.es", text_60, sizeof text_60},
    {"missing-plural-variant.en", text_61, sizeof text_61},
    {"missing-plural-variant.es", text_62, sizeof text_62},
    {"missing-select-key.en", text_63, sizeof text_63},
    {"missing-select-key.es", text_64, sizeof text_64},
    {"missing-space.en", text_65, sizeof text_65},
    {"missing-space.es", text_66, sizeof text_66},
    {"not-a-list.en", text_67, sizeof text_67},
    {"not-a-list.es", text_68, sizeof text_68},
    {"not-a-map.en", text_69, sizeof text_69},
    {"not-a-map.es", text_70, sizeof text_70},
    {"not-an-entry.en", text_71, sizeof text_71},
    {"not-an-entry.es", text_72, sizeof text_72},
    {"parenthesised-plural.en", text_73, sizeof text_73},
    {"parenthesised-plural.es", text_74, sizeof text_74},
    {"quoted-text.en", text_75, sizeof text_75},
    {"quoted-text.es", text_76, sizeof text_76},
    {"repeated-placeholder.en", text_77, sizeof text_77},
    {"repeated-placeholder.es", text_78, sizeof text_78},
    {"several-lines.en", text_79, sizeof text_79},
    {"several-lines.es", text_80, sizeof text_80},
    {"sign-first.en", text_81, sizeof text_81},
    {"sign-first.es", text_82, sizeof text_82},
    {"stitched-text.en", text_83, sizeof text_83},
    {"stitched-text.es", text_84, sizeof text_84},
    {"stray-line.en", text_85, sizeof text_85},
    {"stray-line.es", text_86, sizeof text_86},
    {"tab-indent.en", text_87, sizeof text_87},
    {"tab-indent.es", text_88, sizeof text_88},
    {"too-deep.en", text_89, sizeof text_89},
    {"too-deep.es", text_90, sizeof text_90},
    {"too-many-variants.en", text_91, sizeof text_91},
    {"too-many-variants.es", text_92, sizeof text_92},
    {"unclosed.en", text_93, sizeof text_93},
    {"unclosed.es", text_94, sizeof text_94},
    {"unformattable-message.en", text_95, sizeof text_95},
    {"unformattable-message.es", text_96, sizeof text_96},
    {"unknown-block.en", text_97, sizeof text_97},
    {"unknown-block.es", text_98, sizeof text_98},
    {"unknown-key.en", text_99, sizeof text_99},
    {"unknown-key.es", text_100, sizeof text_100},
    {"unknown-select-key.en", text_101, sizeof text_101},
    {"unknown-select-key.es", text_102, sizeof text_102},
    {"unused-definition.en", text_103, sizeof text_103},
    {"unused-definition.es", text_104, sizeof text_104},
    {"unused-message.en", text_105, sizeof text_105},
    {"unused-message.es", text_106, sizeof text_106},
    {"wrong-type.en", text_107, sizeof text_107},
    {"wrong-type.es", text_108, sizeof text_108},
    {"wrong-value.en", text_109, sizeof text_109},
    {"wrong-value.es", text_110, sizeof text_110},
    {"yaml-alias.en", text_111, sizeof text_111},
    {"yaml-alias.es", text_112, sizeof text_112},
    {"yaml-anchor.en", text_113, sizeof text_113},
    {"yaml-anchor.es", text_114, sizeof text_114},
    {"yaml-directive.en", text_115, sizeof text_115},
    {"yaml-directive.es", text_116, sizeof text_116},
    {"yaml-merge-key.en", text_117, sizeof text_117},
    {"yaml-merge-key.es", text_118, sizeof text_118},
    {"yaml-syntax.en", text_119, sizeof text_119},
    {"yaml-syntax.es", text_120, sizeof text_120},
    {"yaml-tag.en", text_121, sizeof text_121},
    {"yaml-tag.es", text_122, sizeof text_122},
};

size_t cexplanations_count(void) { return sizeof list / sizeof list[0]; }
cexplanation cexplanations_at(size_t index) { return list[index]; }
