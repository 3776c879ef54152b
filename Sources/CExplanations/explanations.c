// Made by .ci/list-explanations: do not edit.
#include "cexplanations.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char avoided_gender_ending_en[] = {
#embed "../GlosaExplanations/Specs/avoided-gender-ending.en.md"
};
static const unsigned char avoided_gender_ending_es[] = {
#embed "../GlosaExplanations/Specs/avoided-gender-ending.es.md"
};
static const unsigned char bad_address_en[] = {
#embed "../GlosaExplanations/Specs/bad-address.en.md"
};
static const unsigned char bad_address_es[] = {
#embed "../GlosaExplanations/Specs/bad-address.es.md"
};
static const unsigned char bad_date_en[] = {
#embed "../GlosaExplanations/Specs/bad-date.en.md"
};
static const unsigned char bad_date_es[] = {
#embed "../GlosaExplanations/Specs/bad-date.es.md"
};
static const unsigned char bad_email_en[] = {
#embed "../GlosaExplanations/Specs/bad-email.en.md"
};
static const unsigned char bad_email_es[] = {
#embed "../GlosaExplanations/Specs/bad-email.es.md"
};
static const unsigned char bad_id_en[] = {
#embed "../GlosaExplanations/Specs/bad-id.en.md"
};
static const unsigned char bad_id_es[] = {
#embed "../GlosaExplanations/Specs/bad-id.es.md"
};
static const unsigned char bad_locale_en[] = {
#embed "../GlosaExplanations/Specs/bad-locale.en.md"
};
static const unsigned char bad_locale_es[] = {
#embed "../GlosaExplanations/Specs/bad-locale.es.md"
};
static const unsigned char bad_path_en[] = {
#embed "../GlosaExplanations/Specs/bad-path.en.md"
};
static const unsigned char bad_path_es[] = {
#embed "../GlosaExplanations/Specs/bad-path.es.md"
};
static const unsigned char bad_telephone_en[] = {
#embed "../GlosaExplanations/Specs/bad-telephone.en.md"
};
static const unsigned char bad_telephone_es[] = {
#embed "../GlosaExplanations/Specs/bad-telephone.es.md"
};
static const unsigned char bad_zone_en[] = {
#embed "../GlosaExplanations/Specs/bad-zone.en.md"
};
static const unsigned char bad_zone_es[] = {
#embed "../GlosaExplanations/Specs/bad-zone.es.md"
};
static const unsigned char basis_outside_reference_en[] = {
#embed "../GlosaExplanations/Specs/basis-outside-reference.en.md"
};
static const unsigned char basis_outside_reference_es[] = {
#embed "../GlosaExplanations/Specs/basis-outside-reference.es.md"
};
static const unsigned char basis_with_source_en[] = {
#embed "../GlosaExplanations/Specs/basis-with-source.en.md"
};
static const unsigned char basis_with_source_es[] = {
#embed "../GlosaExplanations/Specs/basis-with-source.es.md"
};
static const unsigned char bidi_control_en[] = {
#embed "../GlosaExplanations/Specs/bidi-control.en.md"
};
static const unsigned char bidi_control_es[] = {
#embed "../GlosaExplanations/Specs/bidi-control.es.md"
};
static const unsigned char block_header_en[] = {
#embed "../GlosaExplanations/Specs/block-header.en.md"
};
static const unsigned char block_header_es[] = {
#embed "../GlosaExplanations/Specs/block-header.es.md"
};
static const unsigned char brace_as_map_en[] = {
#embed "../GlosaExplanations/Specs/brace-as-map.en.md"
};
static const unsigned char brace_as_map_es[] = {
#embed "../GlosaExplanations/Specs/brace-as-map.es.md"
};
static const unsigned char bracket_as_list_en[] = {
#embed "../GlosaExplanations/Specs/bracket-as-list.en.md"
};
static const unsigned char bracket_as_list_es[] = {
#embed "../GlosaExplanations/Specs/bracket-as-list.es.md"
};
static const unsigned char changed_end_punctuation_en[] = {
#embed "../GlosaExplanations/Specs/changed-end-punctuation.en.md"
};
static const unsigned char changed_end_punctuation_es[] = {
#embed "../GlosaExplanations/Specs/changed-end-punctuation.es.md"
};
static const unsigned char changed_markup_en[] = {
#embed "../GlosaExplanations/Specs/changed-markup.en.md"
};
static const unsigned char changed_markup_es[] = {
#embed "../GlosaExplanations/Specs/changed-markup.es.md"
};
static const unsigned char changed_number_en[] = {
#embed "../GlosaExplanations/Specs/changed-number.en.md"
};
static const unsigned char changed_number_es[] = {
#embed "../GlosaExplanations/Specs/changed-number.es.md"
};
static const unsigned char changed_placeholder_en[] = {
#embed "../GlosaExplanations/Specs/changed-placeholder.en.md"
};
static const unsigned char changed_placeholder_es[] = {
#embed "../GlosaExplanations/Specs/changed-placeholder.es.md"
};
static const unsigned char changed_selector_en[] = {
#embed "../GlosaExplanations/Specs/changed-selector.en.md"
};
static const unsigned char changed_selector_es[] = {
#embed "../GlosaExplanations/Specs/changed-selector.es.md"
};
static const unsigned char changed_untranslated_en[] = {
#embed "../GlosaExplanations/Specs/changed-untranslated.en.md"
};
static const unsigned char changed_untranslated_es[] = {
#embed "../GlosaExplanations/Specs/changed-untranslated.es.md"
};
static const unsigned char changed_value_en[] = {
#embed "../GlosaExplanations/Specs/changed-value.en.md"
};
static const unsigned char changed_value_es[] = {
#embed "../GlosaExplanations/Specs/changed-value.es.md"
};
static const unsigned char changed_without_history_en[] = {
#embed "../GlosaExplanations/Specs/changed-without-history.en.md"
};
static const unsigned char changed_without_history_es[] = {
#embed "../GlosaExplanations/Specs/changed-without-history.es.md"
};
static const unsigned char chat_too_long_en[] = {
#embed "../GlosaExplanations/Specs/chat-too-long.en.md"
};
static const unsigned char chat_too_long_es[] = {
#embed "../GlosaExplanations/Specs/chat-too-long.es.md"
};
static const unsigned char check_again_en[] = {
#embed "../GlosaExplanations/Specs/check-again.en.md"
};
static const unsigned char check_again_es[] = {
#embed "../GlosaExplanations/Specs/check-again.es.md"
};
static const unsigned char choice_in_text_en[] = {
#embed "../GlosaExplanations/Specs/choice-in-text.en.md"
};
static const unsigned char choice_in_text_es[] = {
#embed "../GlosaExplanations/Specs/choice-in-text.es.md"
};
static const unsigned char claim_without_source_en[] = {
#embed "../GlosaExplanations/Specs/claim-without-source.en.md"
};
static const unsigned char claim_without_source_es[] = {
#embed "../GlosaExplanations/Specs/claim-without-source.es.md"
};
static const unsigned char colon_in_text_en[] = {
#embed "../GlosaExplanations/Specs/colon-in-text.en.md"
};
static const unsigned char colon_in_text_es[] = {
#embed "../GlosaExplanations/Specs/colon-in-text.es.md"
};
static const unsigned char comment_in_block_en[] = {
#embed "../GlosaExplanations/Specs/comment-in-block.en.md"
};
static const unsigned char comment_in_block_es[] = {
#embed "../GlosaExplanations/Specs/comment-in-block.es.md"
};
static const unsigned char comment_in_text_en[] = {
#embed "../GlosaExplanations/Specs/comment-in-text.en.md"
};
static const unsigned char comment_in_text_es[] = {
#embed "../GlosaExplanations/Specs/comment-in-text.es.md"
};
static const unsigned char copied_locale_en[] = {
#embed "../GlosaExplanations/Specs/copied-locale.en.md"
};
static const unsigned char copied_locale_es[] = {
#embed "../GlosaExplanations/Specs/copied-locale.es.md"
};
static const unsigned char cut_at_hash_en[] = {
#embed "../GlosaExplanations/Specs/cut-at-hash.en.md"
};
static const unsigned char cut_at_hash_es[] = {
#embed "../GlosaExplanations/Specs/cut-at-hash.es.md"
};
static const unsigned char deadline_without_event_en[] = {
#embed "../GlosaExplanations/Specs/deadline-without-event.en.md"
};
static const unsigned char deadline_without_event_es[] = {
#embed "../GlosaExplanations/Specs/deadline-without-event.es.md"
};
static const unsigned char deadline_without_words_en[] = {
#embed "../GlosaExplanations/Specs/deadline-without-words.en.md"
};
static const unsigned char deadline_without_words_es[] = {
#embed "../GlosaExplanations/Specs/deadline-without-words.es.md"
};
static const unsigned char doubled_space_en[] = {
#embed "../GlosaExplanations/Specs/doubled-space.en.md"
};
static const unsigned char doubled_space_es[] = {
#embed "../GlosaExplanations/Specs/doubled-space.es.md"
};
static const unsigned char doubled_word_en[] = {
#embed "../GlosaExplanations/Specs/doubled-word.en.md"
};
static const unsigned char doubled_word_es[] = {
#embed "../GlosaExplanations/Specs/doubled-word.es.md"
};
static const unsigned char draft_translation_en[] = {
#embed "../GlosaExplanations/Specs/draft-translation.en.md"
};
static const unsigned char draft_translation_es[] = {
#embed "../GlosaExplanations/Specs/draft-translation.es.md"
};
static const unsigned char duplicate_declaration_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-declaration.en.md"
};
static const unsigned char duplicate_declaration_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-declaration.es.md"
};
static const unsigned char duplicate_end_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-end.en.md"
};
static const unsigned char duplicate_end_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-end.es.md"
};
static const unsigned char duplicate_glossary_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-glossary.en.md"
};
static const unsigned char duplicate_glossary_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-glossary.es.md"
};
static const unsigned char duplicate_key_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-key.en.md"
};
static const unsigned char duplicate_key_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-key.es.md"
};
static const unsigned char duplicate_name_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-name.en.md"
};
static const unsigned char duplicate_name_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-name.es.md"
};
static const unsigned char duplicate_option_name_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-option-name.en.md"
};
static const unsigned char duplicate_option_name_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-option-name.es.md"
};
static const unsigned char duplicate_place_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-place.en.md"
};
static const unsigned char duplicate_place_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-place.es.md"
};
static const unsigned char duplicate_row_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-row.en.md"
};
static const unsigned char duplicate_row_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-row.es.md"
};
static const unsigned char duplicate_variant_en[] = {
#embed "../GlosaExplanations/Specs/duplicate-variant.en.md"
};
static const unsigned char duplicate_variant_es[] = {
#embed "../GlosaExplanations/Specs/duplicate-variant.es.md"
};
static const unsigned char edge_space_en[] = {
#embed "../GlosaExplanations/Specs/edge-space.en.md"
};
static const unsigned char edge_space_es[] = {
#embed "../GlosaExplanations/Specs/edge-space.es.md"
};
static const unsigned char empty_file_en[] = {
#embed "../GlosaExplanations/Specs/empty-file.en.md"
};
static const unsigned char empty_file_es[] = {
#embed "../GlosaExplanations/Specs/empty-file.es.md"
};
static const unsigned char empty_markup_en[] = {
#embed "../GlosaExplanations/Specs/empty-markup.en.md"
};
static const unsigned char empty_markup_es[] = {
#embed "../GlosaExplanations/Specs/empty-markup.es.md"
};
static const unsigned char empty_message_en[] = {
#embed "../GlosaExplanations/Specs/empty-message.en.md"
};
static const unsigned char empty_message_es[] = {
#embed "../GlosaExplanations/Specs/empty-message.es.md"
};
static const unsigned char empty_value_en[] = {
#embed "../GlosaExplanations/Specs/empty-value.en.md"
};
static const unsigned char empty_value_es[] = {
#embed "../GlosaExplanations/Specs/empty-value.es.md"
};
static const unsigned char exchanged_days_en[] = {
#embed "../GlosaExplanations/Specs/exchanged-days.en.md"
};
static const unsigned char exchanged_days_es[] = {
#embed "../GlosaExplanations/Specs/exchanged-days.es.md"
};
static const unsigned char expired_en[] = {
#embed "../GlosaExplanations/Specs/expired.en.md"
};
static const unsigned char expired_es[] = {
#embed "../GlosaExplanations/Specs/expired.es.md"
};
static const unsigned char expires_after_sources_en[] = {
#embed "../GlosaExplanations/Specs/expires-after-sources.en.md"
};
static const unsigned char expires_after_sources_es[] = {
#embed "../GlosaExplanations/Specs/expires-after-sources.es.md"
};
static const unsigned char extra_markup_en[] = {
#embed "../GlosaExplanations/Specs/extra-markup.en.md"
};
static const unsigned char extra_markup_es[] = {
#embed "../GlosaExplanations/Specs/extra-markup.es.md"
};
static const unsigned char extra_message_en[] = {
#embed "../GlosaExplanations/Specs/extra-message.en.md"
};
static const unsigned char extra_message_es[] = {
#embed "../GlosaExplanations/Specs/extra-message.es.md"
};
static const unsigned char extra_placeholder_en[] = {
#embed "../GlosaExplanations/Specs/extra-placeholder.en.md"
};
static const unsigned char extra_placeholder_es[] = {
#embed "../GlosaExplanations/Specs/extra-placeholder.es.md"
};
static const unsigned char false_friend_en[] = {
#embed "../GlosaExplanations/Specs/false-friend.en.md"
};
static const unsigned char false_friend_es[] = {
#embed "../GlosaExplanations/Specs/false-friend.es.md"
};
static const unsigned char folded_text_en[] = {
#embed "../GlosaExplanations/Specs/folded-text.en.md"
};
static const unsigned char folded_text_es[] = {
#embed "../GlosaExplanations/Specs/folded-text.es.md"
};
static const unsigned char forbidden_contact_en[] = {
#embed "../GlosaExplanations/Specs/forbidden-contact.en.md"
};
static const unsigned char forbidden_contact_es[] = {
#embed "../GlosaExplanations/Specs/forbidden-contact.es.md"
};
static const unsigned char forbidden_rendering_en[] = {
#embed "../GlosaExplanations/Specs/forbidden-rendering.en.md"
};
static const unsigned char forbidden_rendering_es[] = {
#embed "../GlosaExplanations/Specs/forbidden-rendering.es.md"
};
static const unsigned char foreign_shape_en[] = {
#embed "../GlosaExplanations/Specs/foreign-shape.en.md"
};
static const unsigned char foreign_shape_es[] = {
#embed "../GlosaExplanations/Specs/foreign-shape.es.md"
};
static const unsigned char foreign_text_en[] = {
#embed "../GlosaExplanations/Specs/foreign-text.en.md"
};
static const unsigned char foreign_text_es[] = {
#embed "../GlosaExplanations/Specs/foreign-text.es.md"
};
static const unsigned char handwritten_address_en[] = {
#embed "../GlosaExplanations/Specs/handwritten-address.en.md"
};
static const unsigned char handwritten_address_es[] = {
#embed "../GlosaExplanations/Specs/handwritten-address.es.md"
};
static const unsigned char handwritten_date_en[] = {
#embed "../GlosaExplanations/Specs/handwritten-date.en.md"
};
static const unsigned char handwritten_date_es[] = {
#embed "../GlosaExplanations/Specs/handwritten-date.es.md"
};
static const unsigned char handwritten_duration_en[] = {
#embed "../GlosaExplanations/Specs/handwritten-duration.en.md"
};
static const unsigned char handwritten_duration_es[] = {
#embed "../GlosaExplanations/Specs/handwritten-duration.es.md"
};
static const unsigned char handwritten_number_en[] = {
#embed "../GlosaExplanations/Specs/handwritten-number.en.md"
};
static const unsigned char handwritten_number_es[] = {
#embed "../GlosaExplanations/Specs/handwritten-number.es.md"
};
static const unsigned char handwritten_telephone_en[] = {
#embed "../GlosaExplanations/Specs/handwritten-telephone.en.md"
};
static const unsigned char handwritten_telephone_es[] = {
#embed "../GlosaExplanations/Specs/handwritten-telephone.es.md"
};
static const unsigned char hard_to_read_en[] = {
#embed "../GlosaExplanations/Specs/hard-to-read.en.md"
};
static const unsigned char hard_to_read_es[] = {
#embed "../GlosaExplanations/Specs/hard-to-read.es.md"
};
static const unsigned char hidden_character_en[] = {
#embed "../GlosaExplanations/Specs/hidden-character.en.md"
};
static const unsigned char hidden_character_es[] = {
#embed "../GlosaExplanations/Specs/hidden-character.es.md"
};
static const unsigned char holidays_without_country_en[] = {
#embed "../GlosaExplanations/Specs/holidays-without-country.en.md"
};
static const unsigned char holidays_without_country_es[] = {
#embed "../GlosaExplanations/Specs/holidays-without-country.es.md"
};
static const unsigned char hours_without_zone_en[] = {
#embed "../GlosaExplanations/Specs/hours-without-zone.en.md"
};
static const unsigned char hours_without_zone_es[] = {
#embed "../GlosaExplanations/Specs/hours-without-zone.es.md"
};
static const unsigned char id_reused_en[] = {
#embed "../GlosaExplanations/Specs/id-reused.en.md"
};
static const unsigned char id_reused_es[] = {
#embed "../GlosaExplanations/Specs/id-reused.es.md"
};
static const unsigned char identical_variants_en[] = {
#embed "../GlosaExplanations/Specs/identical-variants.en.md"
};
static const unsigned char identical_variants_es[] = {
#embed "../GlosaExplanations/Specs/identical-variants.es.md"
};
static const unsigned char implied_membership_en[] = {
#embed "../GlosaExplanations/Specs/implied-membership.en.md"
};
static const unsigned char implied_membership_es[] = {
#embed "../GlosaExplanations/Specs/implied-membership.es.md"
};
static const unsigned char impossible_plural_category_en[] = {
#embed "../GlosaExplanations/Specs/impossible-plural-category.en.md"
};
static const unsigned char impossible_plural_category_es[] = {
#embed "../GlosaExplanations/Specs/impossible-plural-category.es.md"
};
static const unsigned char inconsistent_translation_en[] = {
#embed "../GlosaExplanations/Specs/inconsistent-translation.en.md"
};
static const unsigned char inconsistent_translation_es[] = {
#embed "../GlosaExplanations/Specs/inconsistent-translation.es.md"
};
static const unsigned char invisible_character_en[] = {
#embed "../GlosaExplanations/Specs/invisible-character.en.md"
};
static const unsigned char invisible_character_es[] = {
#embed "../GlosaExplanations/Specs/invisible-character.es.md"
};
static const unsigned char key_not_text_en[] = {
#embed "../GlosaExplanations/Specs/key-not-text.en.md"
};
static const unsigned char key_not_text_es[] = {
#embed "../GlosaExplanations/Specs/key-not-text.es.md"
};
static const unsigned char list_at_top_en[] = {
#embed "../GlosaExplanations/Specs/list-at-top.en.md"
};
static const unsigned char list_at_top_es[] = {
#embed "../GlosaExplanations/Specs/list-at-top.es.md"
};
static const unsigned char literal_one_en[] = {
#embed "../GlosaExplanations/Specs/literal-one.en.md"
};
static const unsigned char literal_one_es[] = {
#embed "../GlosaExplanations/Specs/literal-one.es.md"
};
static const unsigned char long_sentence_en[] = {
#embed "../GlosaExplanations/Specs/long-sentence.en.md"
};
static const unsigned char long_sentence_es[] = {
#embed "../GlosaExplanations/Specs/long-sentence.es.md"
};
static const unsigned char lost_negation_en[] = {
#embed "../GlosaExplanations/Specs/lost-negation.en.md"
};
static const unsigned char lost_negation_es[] = {
#embed "../GlosaExplanations/Specs/lost-negation.es.md"
};
static const unsigned char message_syntax_en[] = {
#embed "../GlosaExplanations/Specs/message-syntax.en.md"
};
static const unsigned char message_syntax_es[] = {
#embed "../GlosaExplanations/Specs/message-syntax.es.md"
};
static const unsigned char mirror_as_source_en[] = {
#embed "../GlosaExplanations/Specs/mirror-as-source.en.md"
};
static const unsigned char mirror_as_source_es[] = {
#embed "../GlosaExplanations/Specs/mirror-as-source.es.md"
};
static const unsigned char mismatched_groups_en[] = {
#embed "../GlosaExplanations/Specs/mismatched-groups.en.md"
};
static const unsigned char mismatched_groups_es[] = {
#embed "../GlosaExplanations/Specs/mismatched-groups.es.md"
};
static const unsigned char misplaced_retelling_en[] = {
#embed "../GlosaExplanations/Specs/misplaced-retelling.en.md"
};
static const unsigned char misplaced_retelling_es[] = {
#embed "../GlosaExplanations/Specs/misplaced-retelling.es.md"
};
static const unsigned char missing_accent_en[] = {
#embed "../GlosaExplanations/Specs/missing-accent.en.md"
};
static const unsigned char missing_accent_es[] = {
#embed "../GlosaExplanations/Specs/missing-accent.es.md"
};
static const unsigned char missing_as_of_en[] = {
#embed "../GlosaExplanations/Specs/missing-as-of.en.md"
};
static const unsigned char missing_as_of_es[] = {
#embed "../GlosaExplanations/Specs/missing-as-of.es.md"
};
static const unsigned char missing_cell_en[] = {
#embed "../GlosaExplanations/Specs/missing-cell.en.md"
};
static const unsigned char missing_cell_es[] = {
#embed "../GlosaExplanations/Specs/missing-cell.es.md"
};
static const unsigned char missing_dollar_en[] = {
#embed "../GlosaExplanations/Specs/missing-dollar.en.md"
};
static const unsigned char missing_dollar_es[] = {
#embed "../GlosaExplanations/Specs/missing-dollar.es.md"
};
static const unsigned char missing_fallback_variant_en[] = {
#embed "../GlosaExplanations/Specs/missing-fallback-variant.en.md"
};
static const unsigned char missing_fallback_variant_es[] = {
#embed "../GlosaExplanations/Specs/missing-fallback-variant.es.md"
};
static const unsigned char missing_file_en[] = {
#embed "../GlosaExplanations/Specs/missing-file.en.md"
};
static const unsigned char missing_file_es[] = {
#embed "../GlosaExplanations/Specs/missing-file.es.md"
};
static const unsigned char missing_key_en[] = {
#embed "../GlosaExplanations/Specs/missing-key.en.md"
};
static const unsigned char missing_key_es[] = {
#embed "../GlosaExplanations/Specs/missing-key.es.md"
};
static const unsigned char missing_language_name_en[] = {
#embed "../GlosaExplanations/Specs/missing-language-name.en.md"
};
static const unsigned char missing_language_name_es[] = {
#embed "../GlosaExplanations/Specs/missing-language-name.es.md"
};
static const unsigned char missing_locale_data_en[] = {
#embed "../GlosaExplanations/Specs/missing-locale-data.en.md"
};
static const unsigned char missing_locale_data_es[] = {
#embed "../GlosaExplanations/Specs/missing-locale-data.es.md"
};
static const unsigned char missing_locale_en[] = {
#embed "../GlosaExplanations/Specs/missing-locale.en.md"
};
static const unsigned char missing_locale_es[] = {
#embed "../GlosaExplanations/Specs/missing-locale.es.md"
};
static const unsigned char missing_markup_option_en[] = {
#embed "../GlosaExplanations/Specs/missing-markup-option.en.md"
};
static const unsigned char missing_markup_option_es[] = {
#embed "../GlosaExplanations/Specs/missing-markup-option.es.md"
};
static const unsigned char missing_markup_en[] = {
#embed "../GlosaExplanations/Specs/missing-markup.en.md"
};
static const unsigned char missing_markup_es[] = {
#embed "../GlosaExplanations/Specs/missing-markup.es.md"
};
static const unsigned char missing_message_en[] = {
#embed "../GlosaExplanations/Specs/missing-message.en.md"
};
static const unsigned char missing_message_es[] = {
#embed "../GlosaExplanations/Specs/missing-message.es.md"
};
static const unsigned char missing_placeholder_en[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.en.md"
};
static const unsigned char missing_placeholder_es[] = {
#embed "../GlosaExplanations/Specs/missing-placeholder.es.md"
};
static const unsigned char missing_plural_variant_en[] = {
#embed "../GlosaExplanations/Specs/missing-plural-variant.en.md"
};
static const unsigned char missing_plural_variant_es[] = {
#embed "../GlosaExplanations/Specs/missing-plural-variant.es.md"
};
static const unsigned char missing_select_key_en[] = {
#embed "../GlosaExplanations/Specs/missing-select-key.en.md"
};
static const unsigned char missing_select_key_es[] = {
#embed "../GlosaExplanations/Specs/missing-select-key.es.md"
};
static const unsigned char missing_selector_annotation_en[] = {
#embed "../GlosaExplanations/Specs/missing-selector-annotation.en.md"
};
static const unsigned char missing_selector_annotation_es[] = {
#embed "../GlosaExplanations/Specs/missing-selector-annotation.es.md"
};
static const unsigned char missing_source_en[] = {
#embed "../GlosaExplanations/Specs/missing-source.en.md"
};
static const unsigned char missing_source_es[] = {
#embed "../GlosaExplanations/Specs/missing-source.es.md"
};
static const unsigned char missing_space_en[] = {
#embed "../GlosaExplanations/Specs/missing-space.en.md"
};
static const unsigned char missing_space_es[] = {
#embed "../GlosaExplanations/Specs/missing-space.es.md"
};
static const unsigned char missing_term_en[] = {
#embed "../GlosaExplanations/Specs/missing-term.en.md"
};
static const unsigned char missing_term_es[] = {
#embed "../GlosaExplanations/Specs/missing-term.es.md"
};
static const unsigned char missing_translation_en[] = {
#embed "../GlosaExplanations/Specs/missing-translation.en.md"
};
static const unsigned char missing_translation_es[] = {
#embed "../GlosaExplanations/Specs/missing-translation.es.md"
};
static const unsigned char missing_variable_en[] = {
#embed "../GlosaExplanations/Specs/missing-variable.en.md"
};
static const unsigned char missing_variable_es[] = {
#embed "../GlosaExplanations/Specs/missing-variable.es.md"
};
static const unsigned char missing_words_en[] = {
#embed "../GlosaExplanations/Specs/missing-words.en.md"
};
static const unsigned char missing_words_es[] = {
#embed "../GlosaExplanations/Specs/missing-words.es.md"
};
static const unsigned char mixed_register_en[] = {
#embed "../GlosaExplanations/Specs/mixed-register.en.md"
};
static const unsigned char mixed_register_es[] = {
#embed "../GlosaExplanations/Specs/mixed-register.es.md"
};
static const unsigned char mixed_script_en[] = {
#embed "../GlosaExplanations/Specs/mixed-script.en.md"
};
static const unsigned char mixed_script_es[] = {
#embed "../GlosaExplanations/Specs/mixed-script.es.md"
};
static const unsigned char mojibake_en[] = {
#embed "../GlosaExplanations/Specs/mojibake.en.md"
};
static const unsigned char mojibake_es[] = {
#embed "../GlosaExplanations/Specs/mojibake.es.md"
};
static const unsigned char negative_value_en[] = {
#embed "../GlosaExplanations/Specs/negative-value.en.md"
};
static const unsigned char negative_value_es[] = {
#embed "../GlosaExplanations/Specs/negative-value.es.md"
};
static const unsigned char not_a_list_en[] = {
#embed "../GlosaExplanations/Specs/not-a-list.en.md"
};
static const unsigned char not_a_list_es[] = {
#embed "../GlosaExplanations/Specs/not-a-list.es.md"
};
static const unsigned char not_a_map_en[] = {
#embed "../GlosaExplanations/Specs/not-a-map.en.md"
};
static const unsigned char not_a_map_es[] = {
#embed "../GlosaExplanations/Specs/not-a-map.es.md"
};
static const unsigned char not_an_entry_en[] = {
#embed "../GlosaExplanations/Specs/not-an-entry.en.md"
};
static const unsigned char not_an_entry_es[] = {
#embed "../GlosaExplanations/Specs/not-an-entry.es.md"
};
static const unsigned char not_normalised_en[] = {
#embed "../GlosaExplanations/Specs/not-normalised.en.md"
};
static const unsigned char not_normalised_es[] = {
#embed "../GlosaExplanations/Specs/not-normalised.es.md"
};
static const unsigned char not_permitted_en[] = {
#embed "../GlosaExplanations/Specs/not-permitted.en.md"
};
static const unsigned char not_permitted_es[] = {
#embed "../GlosaExplanations/Specs/not-permitted.es.md"
};
static const unsigned char not_utf_8_en[] = {
#embed "../GlosaExplanations/Specs/not-utf-8.en.md"
};
static const unsigned char not_utf_8_es[] = {
#embed "../GlosaExplanations/Specs/not-utf-8.es.md"
};
static const unsigned char old_zone_rules_en[] = {
#embed "../GlosaExplanations/Specs/old-zone-rules.en.md"
};
static const unsigned char old_zone_rules_es[] = {
#embed "../GlosaExplanations/Specs/old-zone-rules.es.md"
};
static const unsigned char out_of_memory_en[] = {
#embed "../GlosaExplanations/Specs/out-of-memory.en.md"
};
static const unsigned char out_of_memory_es[] = {
#embed "../GlosaExplanations/Specs/out-of-memory.es.md"
};
static const unsigned char own_caution_with_fact_en[] = {
#embed "../GlosaExplanations/Specs/own-caution-with-fact.en.md"
};
static const unsigned char own_caution_with_fact_es[] = {
#embed "../GlosaExplanations/Specs/own-caution-with-fact.es.md"
};
static const unsigned char parenthesised_plural_en[] = {
#embed "../GlosaExplanations/Specs/parenthesised-plural.en.md"
};
static const unsigned char parenthesised_plural_es[] = {
#embed "../GlosaExplanations/Specs/parenthesised-plural.es.md"
};
static const unsigned char picture_too_long_en[] = {
#embed "../GlosaExplanations/Specs/picture-too-long.en.md"
};
static const unsigned char picture_too_long_es[] = {
#embed "../GlosaExplanations/Specs/picture-too-long.es.md"
};
static const unsigned char pointer_to_nothing_en[] = {
#embed "../GlosaExplanations/Specs/pointer-to-nothing.en.md"
};
static const unsigned char pointer_to_nothing_es[] = {
#embed "../GlosaExplanations/Specs/pointer-to-nothing.es.md"
};
static const unsigned char quoted_text_en[] = {
#embed "../GlosaExplanations/Specs/quoted-text.en.md"
};
static const unsigned char quoted_text_es[] = {
#embed "../GlosaExplanations/Specs/quoted-text.es.md"
};
static const unsigned char rejected_word_en[] = {
#embed "../GlosaExplanations/Specs/rejected-word.en.md"
};
static const unsigned char rejected_word_es[] = {
#embed "../GlosaExplanations/Specs/rejected-word.es.md"
};
static const unsigned char repeated_placeholder_en[] = {
#embed "../GlosaExplanations/Specs/repeated-placeholder.en.md"
};
static const unsigned char repeated_placeholder_es[] = {
#embed "../GlosaExplanations/Specs/repeated-placeholder.es.md"
};
static const unsigned char replacement_character_en[] = {
#embed "../GlosaExplanations/Specs/replacement-character.en.md"
};
static const unsigned char replacement_character_es[] = {
#embed "../GlosaExplanations/Specs/replacement-character.es.md"
};
static const unsigned char reserved_id_en[] = {
#embed "../GlosaExplanations/Specs/reserved-id.en.md"
};
static const unsigned char reserved_id_es[] = {
#embed "../GlosaExplanations/Specs/reserved-id.es.md"
};
static const unsigned char retelling_without_action_en[] = {
#embed "../GlosaExplanations/Specs/retelling-without-action.en.md"
};
static const unsigned char retelling_without_action_es[] = {
#embed "../GlosaExplanations/Specs/retelling-without-action.es.md"
};
static const unsigned char retelling_without_contact_en[] = {
#embed "../GlosaExplanations/Specs/retelling-without-contact.en.md"
};
static const unsigned char retelling_without_contact_es[] = {
#embed "../GlosaExplanations/Specs/retelling-without-contact.es.md"
};
static const unsigned char retelling_without_hazard_en[] = {
#embed "../GlosaExplanations/Specs/retelling-without-hazard.en.md"
};
static const unsigned char retelling_without_hazard_es[] = {
#embed "../GlosaExplanations/Specs/retelling-without-hazard.es.md"
};
static const unsigned char review_again_en[] = {
#embed "../GlosaExplanations/Specs/review-again.en.md"
};
static const unsigned char review_again_es[] = {
#embed "../GlosaExplanations/Specs/review-again.es.md"
};
static const unsigned char row_without_pair_en[] = {
#embed "../GlosaExplanations/Specs/row-without-pair.en.md"
};
static const unsigned char row_without_pair_es[] = {
#embed "../GlosaExplanations/Specs/row-without-pair.es.md"
};
static const unsigned char script_too_long_en[] = {
#embed "../GlosaExplanations/Specs/script-too-long.en.md"
};
static const unsigned char script_too_long_es[] = {
#embed "../GlosaExplanations/Specs/script-too-long.es.md"
};
static const unsigned char seen_after_today_en[] = {
#embed "../GlosaExplanations/Specs/seen-after-today.en.md"
};
static const unsigned char seen_after_today_es[] = {
#embed "../GlosaExplanations/Specs/seen-after-today.es.md"
};
static const unsigned char short_code_alone_abroad_en[] = {
#embed "../GlosaExplanations/Specs/short-code-alone-abroad.en.md"
};
static const unsigned char short_code_alone_abroad_es[] = {
#embed "../GlosaExplanations/Specs/short-code-alone-abroad.es.md"
};
static const unsigned char shouting_en[] = {
#embed "../GlosaExplanations/Specs/shouting.en.md"
};
static const unsigned char shouting_es[] = {
#embed "../GlosaExplanations/Specs/shouting.es.md"
};
static const unsigned char sign_first_en[] = {
#embed "../GlosaExplanations/Specs/sign-first.en.md"
};
static const unsigned char sign_first_es[] = {
#embed "../GlosaExplanations/Specs/sign-first.es.md"
};
static const unsigned char sources_with_one_name_en[] = {
#embed "../GlosaExplanations/Specs/sources-with-one-name.en.md"
};
static const unsigned char sources_with_one_name_es[] = {
#embed "../GlosaExplanations/Specs/sources-with-one-name.es.md"
};
static const unsigned char spoken_another_figure_en[] = {
#embed "../GlosaExplanations/Specs/spoken-another-figure.en.md"
};
static const unsigned char spoken_another_figure_es[] = {
#embed "../GlosaExplanations/Specs/spoken-another-figure.es.md"
};
static const unsigned char stale_translation_en[] = {
#embed "../GlosaExplanations/Specs/stale-translation.en.md"
};
static const unsigned char stale_translation_es[] = {
#embed "../GlosaExplanations/Specs/stale-translation.es.md"
};
static const unsigned char step_outside_guide_en[] = {
#embed "../GlosaExplanations/Specs/step-outside-guide.en.md"
};
static const unsigned char step_outside_guide_es[] = {
#embed "../GlosaExplanations/Specs/step-outside-guide.es.md"
};
static const unsigned char stitched_text_en[] = {
#embed "../GlosaExplanations/Specs/stitched-text.en.md"
};
static const unsigned char stitched_text_es[] = {
#embed "../GlosaExplanations/Specs/stitched-text.es.md"
};
static const unsigned char stray_line_en[] = {
#embed "../GlosaExplanations/Specs/stray-line.en.md"
};
static const unsigned char stray_line_es[] = {
#embed "../GlosaExplanations/Specs/stray-line.es.md"
};
static const unsigned char suppression_without_reason_en[] = {
#embed "../GlosaExplanations/Specs/suppression-without-reason.en.md"
};
static const unsigned char suppression_without_reason_es[] = {
#embed "../GlosaExplanations/Specs/suppression-without-reason.es.md"
};
static const unsigned char tab_indent_en[] = {
#embed "../GlosaExplanations/Specs/tab-indent.en.md"
};
static const unsigned char tab_indent_es[] = {
#embed "../GlosaExplanations/Specs/tab-indent.es.md"
};
static const unsigned char table_without_day_en[] = {
#embed "../GlosaExplanations/Specs/table-without-day.en.md"
};
static const unsigned char table_without_day_es[] = {
#embed "../GlosaExplanations/Specs/table-without-day.es.md"
};
static const unsigned char table_without_words_en[] = {
#embed "../GlosaExplanations/Specs/table-without-words.en.md"
};
static const unsigned char table_without_words_es[] = {
#embed "../GlosaExplanations/Specs/table-without-words.es.md"
};
static const unsigned char too_deep_en[] = {
#embed "../GlosaExplanations/Specs/too-deep.en.md"
};
static const unsigned char too_deep_es[] = {
#embed "../GlosaExplanations/Specs/too-deep.es.md"
};
static const unsigned char too_large_en[] = {
#embed "../GlosaExplanations/Specs/too-large.en.md"
};
static const unsigned char too_large_es[] = {
#embed "../GlosaExplanations/Specs/too-large.es.md"
};
static const unsigned char too_long_en[] = {
#embed "../GlosaExplanations/Specs/too-long.en.md"
};
static const unsigned char too_long_es[] = {
#embed "../GlosaExplanations/Specs/too-long.es.md"
};
static const unsigned char too_many_own_cautions_en[] = {
#embed "../GlosaExplanations/Specs/too-many-own-cautions.en.md"
};
static const unsigned char too_many_own_cautions_es[] = {
#embed "../GlosaExplanations/Specs/too-many-own-cautions.es.md"
};
static const unsigned char too_many_variants_en[] = {
#embed "../GlosaExplanations/Specs/too-many-variants.en.md"
};
static const unsigned char too_many_variants_es[] = {
#embed "../GlosaExplanations/Specs/too-many-variants.es.md"
};
static const unsigned char two_renderings_en[] = {
#embed "../GlosaExplanations/Specs/two-renderings.en.md"
};
static const unsigned char two_renderings_es[] = {
#embed "../GlosaExplanations/Specs/two-renderings.es.md"
};
static const unsigned char unaccepted_rendering_en[] = {
#embed "../GlosaExplanations/Specs/unaccepted-rendering.en.md"
};
static const unsigned char unaccepted_rendering_es[] = {
#embed "../GlosaExplanations/Specs/unaccepted-rendering.es.md"
};
static const unsigned char unannounced_item_en[] = {
#embed "../GlosaExplanations/Specs/unannounced-item.en.md"
};
static const unsigned char unannounced_item_es[] = {
#embed "../GlosaExplanations/Specs/unannounced-item.es.md"
};
static const unsigned char unanswered_place_en[] = {
#embed "../GlosaExplanations/Specs/unanswered-place.en.md"
};
static const unsigned char unanswered_place_es[] = {
#embed "../GlosaExplanations/Specs/unanswered-place.es.md"
};
static const unsigned char unbalanced_bracket_en[] = {
#embed "../GlosaExplanations/Specs/unbalanced-bracket.en.md"
};
static const unsigned char unbalanced_bracket_es[] = {
#embed "../GlosaExplanations/Specs/unbalanced-bracket.es.md"
};
static const unsigned char unclosed_markup_en[] = {
#embed "../GlosaExplanations/Specs/unclosed-markup.en.md"
};
static const unsigned char unclosed_markup_es[] = {
#embed "../GlosaExplanations/Specs/unclosed-markup.es.md"
};
static const unsigned char unclosed_en[] = {
#embed "../GlosaExplanations/Specs/unclosed.en.md"
};
static const unsigned char unclosed_es[] = {
#embed "../GlosaExplanations/Specs/unclosed.es.md"
};
static const unsigned char undeclared_document_en[] = {
#embed "../GlosaExplanations/Specs/undeclared-document.en.md"
};
static const unsigned char undeclared_document_es[] = {
#embed "../GlosaExplanations/Specs/undeclared-document.es.md"
};
static const unsigned char unformattable_message_en[] = {
#embed "../GlosaExplanations/Specs/unformattable-message.en.md"
};
static const unsigned char unformattable_message_es[] = {
#embed "../GlosaExplanations/Specs/unformattable-message.es.md"
};
static const unsigned char ungrouped_telephone_en[] = {
#embed "../GlosaExplanations/Specs/ungrouped-telephone.en.md"
};
static const unsigned char ungrouped_telephone_es[] = {
#embed "../GlosaExplanations/Specs/ungrouped-telephone.es.md"
};
static const unsigned char unknown_block_en[] = {
#embed "../GlosaExplanations/Specs/unknown-block.en.md"
};
static const unsigned char unknown_block_es[] = {
#embed "../GlosaExplanations/Specs/unknown-block.es.md"
};
static const unsigned char unknown_check_en[] = {
#embed "../GlosaExplanations/Specs/unknown-check.en.md"
};
static const unsigned char unknown_check_es[] = {
#embed "../GlosaExplanations/Specs/unknown-check.es.md"
};
static const unsigned char unknown_column_en[] = {
#embed "../GlosaExplanations/Specs/unknown-column.en.md"
};
static const unsigned char unknown_column_es[] = {
#embed "../GlosaExplanations/Specs/unknown-column.es.md"
};
static const unsigned char unknown_contact_en[] = {
#embed "../GlosaExplanations/Specs/unknown-contact.en.md"
};
static const unsigned char unknown_contact_es[] = {
#embed "../GlosaExplanations/Specs/unknown-contact.es.md"
};
static const unsigned char unknown_fact_en[] = {
#embed "../GlosaExplanations/Specs/unknown-fact.en.md"
};
static const unsigned char unknown_fact_es[] = {
#embed "../GlosaExplanations/Specs/unknown-fact.es.md"
};
static const unsigned char unknown_file_en[] = {
#embed "../GlosaExplanations/Specs/unknown-file.en.md"
};
static const unsigned char unknown_file_es[] = {
#embed "../GlosaExplanations/Specs/unknown-file.es.md"
};
static const unsigned char unknown_function_en[] = {
#embed "../GlosaExplanations/Specs/unknown-function.en.md"
};
static const unsigned char unknown_function_es[] = {
#embed "../GlosaExplanations/Specs/unknown-function.es.md"
};
static const unsigned char unknown_hazard_en[] = {
#embed "../GlosaExplanations/Specs/unknown-hazard.en.md"
};
static const unsigned char unknown_hazard_es[] = {
#embed "../GlosaExplanations/Specs/unknown-hazard.es.md"
};
static const unsigned char unknown_item_en[] = {
#embed "../GlosaExplanations/Specs/unknown-item.en.md"
};
static const unsigned char unknown_item_es[] = {
#embed "../GlosaExplanations/Specs/unknown-item.es.md"
};
static const unsigned char unknown_key_en[] = {
#embed "../GlosaExplanations/Specs/unknown-key.en.md"
};
static const unsigned char unknown_key_es[] = {
#embed "../GlosaExplanations/Specs/unknown-key.es.md"
};
static const unsigned char unknown_link_en[] = {
#embed "../GlosaExplanations/Specs/unknown-link.en.md"
};
static const unsigned char unknown_link_es[] = {
#embed "../GlosaExplanations/Specs/unknown-link.es.md"
};
static const unsigned char unknown_markup_option_en[] = {
#embed "../GlosaExplanations/Specs/unknown-markup-option.en.md"
};
static const unsigned char unknown_markup_option_es[] = {
#embed "../GlosaExplanations/Specs/unknown-markup-option.es.md"
};
static const unsigned char unknown_markup_en[] = {
#embed "../GlosaExplanations/Specs/unknown-markup.en.md"
};
static const unsigned char unknown_markup_es[] = {
#embed "../GlosaExplanations/Specs/unknown-markup.es.md"
};
static const unsigned char unknown_message_en[] = {
#embed "../GlosaExplanations/Specs/unknown-message.en.md"
};
static const unsigned char unknown_message_es[] = {
#embed "../GlosaExplanations/Specs/unknown-message.es.md"
};
static const unsigned char unknown_option_en[] = {
#embed "../GlosaExplanations/Specs/unknown-option.en.md"
};
static const unsigned char unknown_option_es[] = {
#embed "../GlosaExplanations/Specs/unknown-option.es.md"
};
static const unsigned char unknown_person_en[] = {
#embed "../GlosaExplanations/Specs/unknown-person.en.md"
};
static const unsigned char unknown_person_es[] = {
#embed "../GlosaExplanations/Specs/unknown-person.es.md"
};
static const unsigned char unknown_place_en[] = {
#embed "../GlosaExplanations/Specs/unknown-place.en.md"
};
static const unsigned char unknown_place_es[] = {
#embed "../GlosaExplanations/Specs/unknown-place.es.md"
};
static const unsigned char unknown_reviewer_en[] = {
#embed "../GlosaExplanations/Specs/unknown-reviewer.en.md"
};
static const unsigned char unknown_reviewer_es[] = {
#embed "../GlosaExplanations/Specs/unknown-reviewer.es.md"
};
static const unsigned char unknown_select_key_en[] = {
#embed "../GlosaExplanations/Specs/unknown-select-key.en.md"
};
static const unsigned char unknown_select_key_es[] = {
#embed "../GlosaExplanations/Specs/unknown-select-key.es.md"
};
static const unsigned char unknown_source_en[] = {
#embed "../GlosaExplanations/Specs/unknown-source.en.md"
};
static const unsigned char unknown_source_es[] = {
#embed "../GlosaExplanations/Specs/unknown-source.es.md"
};
static const unsigned char unknown_step_en[] = {
#embed "../GlosaExplanations/Specs/unknown-step.en.md"
};
static const unsigned char unknown_step_es[] = {
#embed "../GlosaExplanations/Specs/unknown-step.es.md"
};
static const unsigned char unknown_table_en[] = {
#embed "../GlosaExplanations/Specs/unknown-table.en.md"
};
static const unsigned char unknown_table_es[] = {
#embed "../GlosaExplanations/Specs/unknown-table.es.md"
};
static const unsigned char unknown_term_en[] = {
#embed "../GlosaExplanations/Specs/unknown-term.en.md"
};
static const unsigned char unknown_term_es[] = {
#embed "../GlosaExplanations/Specs/unknown-term.es.md"
};
static const unsigned char unknown_variable_en[] = {
#embed "../GlosaExplanations/Specs/unknown-variable.en.md"
};
static const unsigned char unknown_variable_es[] = {
#embed "../GlosaExplanations/Specs/unknown-variable.es.md"
};
static const unsigned char unlikely_length_en[] = {
#embed "../GlosaExplanations/Specs/unlikely-length.en.md"
};
static const unsigned char unlikely_length_es[] = {
#embed "../GlosaExplanations/Specs/unlikely-length.es.md"
};
static const unsigned char unlisted_locale_en[] = {
#embed "../GlosaExplanations/Specs/unlisted-locale.en.md"
};
static const unsigned char unlisted_locale_es[] = {
#embed "../GlosaExplanations/Specs/unlisted-locale.es.md"
};
static const unsigned char unmarked_duty_en[] = {
#embed "../GlosaExplanations/Specs/unmarked-duty.en.md"
};
static const unsigned char unmarked_duty_es[] = {
#embed "../GlosaExplanations/Specs/unmarked-duty.es.md"
};
static const unsigned char unmarked_first_use_en[] = {
#embed "../GlosaExplanations/Specs/unmarked-first-use.en.md"
};
static const unsigned char unmarked_first_use_es[] = {
#embed "../GlosaExplanations/Specs/unmarked-first-use.es.md"
};
static const unsigned char unmarked_inside_contact_en[] = {
#embed "../GlosaExplanations/Specs/unmarked-inside-contact.en.md"
};
static const unsigned char unmarked_inside_contact_es[] = {
#embed "../GlosaExplanations/Specs/unmarked-inside-contact.es.md"
};
static const unsigned char unnamed_address_en[] = {
#embed "../GlosaExplanations/Specs/unnamed-address.en.md"
};
static const unsigned char unnamed_address_es[] = {
#embed "../GlosaExplanations/Specs/unnamed-address.es.md"
};
static const unsigned char unofficial_duty_en[] = {
#embed "../GlosaExplanations/Specs/unofficial-duty.en.md"
};
static const unsigned char unofficial_duty_es[] = {
#embed "../GlosaExplanations/Specs/unofficial-duty.es.md"
};
static const unsigned char unopened_markup_en[] = {
#embed "../GlosaExplanations/Specs/unopened-markup.en.md"
};
static const unsigned char unopened_markup_es[] = {
#embed "../GlosaExplanations/Specs/unopened-markup.es.md"
};
static const unsigned char unpaired_hazard_en[] = {
#embed "../GlosaExplanations/Specs/unpaired-hazard.en.md"
};
static const unsigned char unpaired_hazard_es[] = {
#embed "../GlosaExplanations/Specs/unpaired-hazard.es.md"
};
static const unsigned char unpaired_sentence_mark_en[] = {
#embed "../GlosaExplanations/Specs/unpaired-sentence-mark.en.md"
};
static const unsigned char unpaired_sentence_mark_es[] = {
#embed "../GlosaExplanations/Specs/unpaired-sentence-mark.es.md"
};
static const unsigned char unpublished_hazard_en[] = {
#embed "../GlosaExplanations/Specs/unpublished-hazard.en.md"
};
static const unsigned char unpublished_hazard_es[] = {
#embed "../GlosaExplanations/Specs/unpublished-hazard.es.md"
};
static const unsigned char unpublished_item_en[] = {
#embed "../GlosaExplanations/Specs/unpublished-item.en.md"
};
static const unsigned char unpublished_item_es[] = {
#embed "../GlosaExplanations/Specs/unpublished-item.es.md"
};
static const unsigned char unreadable_file_en[] = {
#embed "../GlosaExplanations/Specs/unreadable-file.en.md"
};
static const unsigned char unreadable_file_es[] = {
#embed "../GlosaExplanations/Specs/unreadable-file.es.md"
};
static const unsigned char unrecorded_origin_en[] = {
#embed "../GlosaExplanations/Specs/unrecorded-origin.en.md"
};
static const unsigned char unrecorded_origin_es[] = {
#embed "../GlosaExplanations/Specs/unrecorded-origin.es.md"
};
static const unsigned char unrecorded_value_en[] = {
#embed "../GlosaExplanations/Specs/unrecorded-value.en.md"
};
static const unsigned char unrecorded_value_es[] = {
#embed "../GlosaExplanations/Specs/unrecorded-value.es.md"
};
static const unsigned char unretold_part_en[] = {
#embed "../GlosaExplanations/Specs/unretold-part.en.md"
};
static const unsigned char unretold_part_es[] = {
#embed "../GlosaExplanations/Specs/unretold-part.es.md"
};
static const unsigned char unreviewed_en[] = {
#embed "../GlosaExplanations/Specs/unreviewed.en.md"
};
static const unsigned char unreviewed_es[] = {
#embed "../GlosaExplanations/Specs/unreviewed.es.md"
};
static const unsigned char unstable_picture_en[] = {
#embed "../GlosaExplanations/Specs/unstable-picture.en.md"
};
static const unsigned char unstable_picture_es[] = {
#embed "../GlosaExplanations/Specs/unstable-picture.es.md"
};
static const unsigned char unstable_recording_en[] = {
#embed "../GlosaExplanations/Specs/unstable-recording.en.md"
};
static const unsigned char unstable_recording_es[] = {
#embed "../GlosaExplanations/Specs/unstable-recording.es.md"
};
static const unsigned char unsupported_locale_en[] = {
#embed "../GlosaExplanations/Specs/unsupported-locale.en.md"
};
static const unsigned char unsupported_locale_es[] = {
#embed "../GlosaExplanations/Specs/unsupported-locale.es.md"
};
static const unsigned char untranslated_en[] = {
#embed "../GlosaExplanations/Specs/untranslated.en.md"
};
static const unsigned char untranslated_es[] = {
#embed "../GlosaExplanations/Specs/untranslated.es.md"
};
static const unsigned char unused_definition_en[] = {
#embed "../GlosaExplanations/Specs/unused-definition.en.md"
};
static const unsigned char unused_definition_es[] = {
#embed "../GlosaExplanations/Specs/unused-definition.es.md"
};
static const unsigned char unused_locale_data_en[] = {
#embed "../GlosaExplanations/Specs/unused-locale-data.en.md"
};
static const unsigned char unused_locale_data_es[] = {
#embed "../GlosaExplanations/Specs/unused-locale-data.es.md"
};
static const unsigned char unused_message_en[] = {
#embed "../GlosaExplanations/Specs/unused-message.en.md"
};
static const unsigned char unused_message_es[] = {
#embed "../GlosaExplanations/Specs/unused-message.es.md"
};
static const unsigned char unused_source_en[] = {
#embed "../GlosaExplanations/Specs/unused-source.en.md"
};
static const unsigned char unused_source_es[] = {
#embed "../GlosaExplanations/Specs/unused-source.es.md"
};
static const unsigned char unused_suppression_en[] = {
#embed "../GlosaExplanations/Specs/unused-suppression.en.md"
};
static const unsigned char unused_suppression_es[] = {
#embed "../GlosaExplanations/Specs/unused-suppression.es.md"
};
static const unsigned char variable_markup_option_en[] = {
#embed "../GlosaExplanations/Specs/variable-markup-option.en.md"
};
static const unsigned char variable_markup_option_es[] = {
#embed "../GlosaExplanations/Specs/variable-markup-option.es.md"
};
static const unsigned char variant_key_mismatch_en[] = {
#embed "../GlosaExplanations/Specs/variant-key-mismatch.en.md"
};
static const unsigned char variant_key_mismatch_es[] = {
#embed "../GlosaExplanations/Specs/variant-key-mismatch.es.md"
};
static const unsigned char void_review_en[] = {
#embed "../GlosaExplanations/Specs/void-review.en.md"
};
static const unsigned char void_review_es[] = {
#embed "../GlosaExplanations/Specs/void-review.es.md"
};
static const unsigned char void_verification_en[] = {
#embed "../GlosaExplanations/Specs/void-verification.en.md"
};
static const unsigned char void_verification_es[] = {
#embed "../GlosaExplanations/Specs/void-verification.es.md"
};
static const unsigned char volatile_today_en[] = {
#embed "../GlosaExplanations/Specs/volatile-today.en.md"
};
static const unsigned char volatile_today_es[] = {
#embed "../GlosaExplanations/Specs/volatile-today.es.md"
};
static const unsigned char volatile_without_day_en[] = {
#embed "../GlosaExplanations/Specs/volatile-without-day.en.md"
};
static const unsigned char volatile_without_day_es[] = {
#embed "../GlosaExplanations/Specs/volatile-without-day.es.md"
};
static const unsigned char words_for_a_machine_en[] = {
#embed "../GlosaExplanations/Specs/words-for-a-machine.en.md"
};
static const unsigned char words_for_a_machine_es[] = {
#embed "../GlosaExplanations/Specs/words-for-a-machine.es.md"
};
static const unsigned char written_sum_en[] = {
#embed "../GlosaExplanations/Specs/written-sum.en.md"
};
static const unsigned char written_sum_es[] = {
#embed "../GlosaExplanations/Specs/written-sum.es.md"
};
static const unsigned char wrong_date_order_en[] = {
#embed "../GlosaExplanations/Specs/wrong-date-order.en.md"
};
static const unsigned char wrong_date_order_es[] = {
#embed "../GlosaExplanations/Specs/wrong-date-order.es.md"
};
static const unsigned char wrong_ellipsis_en[] = {
#embed "../GlosaExplanations/Specs/wrong-ellipsis.en.md"
};
static const unsigned char wrong_ellipsis_es[] = {
#embed "../GlosaExplanations/Specs/wrong-ellipsis.es.md"
};
static const unsigned char wrong_number_mark_en[] = {
#embed "../GlosaExplanations/Specs/wrong-number-mark.en.md"
};
static const unsigned char wrong_number_mark_es[] = {
#embed "../GlosaExplanations/Specs/wrong-number-mark.es.md"
};
static const unsigned char wrong_quotation_mark_en[] = {
#embed "../GlosaExplanations/Specs/wrong-quotation-mark.en.md"
};
static const unsigned char wrong_quotation_mark_es[] = {
#embed "../GlosaExplanations/Specs/wrong-quotation-mark.es.md"
};
static const unsigned char wrong_type_en[] = {
#embed "../GlosaExplanations/Specs/wrong-type.en.md"
};
static const unsigned char wrong_type_es[] = {
#embed "../GlosaExplanations/Specs/wrong-type.es.md"
};
static const unsigned char wrong_value_en[] = {
#embed "../GlosaExplanations/Specs/wrong-value.en.md"
};
static const unsigned char wrong_value_es[] = {
#embed "../GlosaExplanations/Specs/wrong-value.es.md"
};
static const unsigned char wrongly_capitalised_en[] = {
#embed "../GlosaExplanations/Specs/wrongly-capitalised.en.md"
};
static const unsigned char wrongly_capitalised_es[] = {
#embed "../GlosaExplanations/Specs/wrongly-capitalised.es.md"
};
static const unsigned char yaml_alias_en[] = {
#embed "../GlosaExplanations/Specs/yaml-alias.en.md"
};
static const unsigned char yaml_alias_es[] = {
#embed "../GlosaExplanations/Specs/yaml-alias.es.md"
};
static const unsigned char yaml_anchor_en[] = {
#embed "../GlosaExplanations/Specs/yaml-anchor.en.md"
};
static const unsigned char yaml_anchor_es[] = {
#embed "../GlosaExplanations/Specs/yaml-anchor.es.md"
};
static const unsigned char yaml_directive_en[] = {
#embed "../GlosaExplanations/Specs/yaml-directive.en.md"
};
static const unsigned char yaml_directive_es[] = {
#embed "../GlosaExplanations/Specs/yaml-directive.es.md"
};
static const unsigned char yaml_merge_key_en[] = {
#embed "../GlosaExplanations/Specs/yaml-merge-key.en.md"
};
static const unsigned char yaml_merge_key_es[] = {
#embed "../GlosaExplanations/Specs/yaml-merge-key.es.md"
};
static const unsigned char yaml_syntax_en[] = {
#embed "../GlosaExplanations/Specs/yaml-syntax.en.md"
};
static const unsigned char yaml_syntax_es[] = {
#embed "../GlosaExplanations/Specs/yaml-syntax.es.md"
};
static const unsigned char yaml_tag_en[] = {
#embed "../GlosaExplanations/Specs/yaml-tag.en.md"
};
static const unsigned char yaml_tag_es[] = {
#embed "../GlosaExplanations/Specs/yaml-tag.es.md"
};

static const cexplanation list[] = {
    {"avoided-gender-ending.en", avoided_gender_ending_en, sizeof avoided_gender_ending_en},
    {"avoided-gender-ending.es", avoided_gender_ending_es, sizeof avoided_gender_ending_es},
    {"bad-address.en", bad_address_en, sizeof bad_address_en},
    {"bad-address.es", bad_address_es, sizeof bad_address_es},
    {"bad-date.en", bad_date_en, sizeof bad_date_en},
    {"bad-date.es", bad_date_es, sizeof bad_date_es},
    {"bad-email.en", bad_email_en, sizeof bad_email_en},
    {"bad-email.es", bad_email_es, sizeof bad_email_es},
    {"bad-id.en", bad_id_en, sizeof bad_id_en},
    {"bad-id.es", bad_id_es, sizeof bad_id_es},
    {"bad-locale.en", bad_locale_en, sizeof bad_locale_en},
    {"bad-locale.es", bad_locale_es, sizeof bad_locale_es},
    {"bad-path.en", bad_path_en, sizeof bad_path_en},
    {"bad-path.es", bad_path_es, sizeof bad_path_es},
    {"bad-telephone.en", bad_telephone_en, sizeof bad_telephone_en},
    {"bad-telephone.es", bad_telephone_es, sizeof bad_telephone_es},
    {"bad-zone.en", bad_zone_en, sizeof bad_zone_en},
    {"bad-zone.es", bad_zone_es, sizeof bad_zone_es},
    {"basis-outside-reference.en", basis_outside_reference_en, sizeof basis_outside_reference_en},
    {"basis-outside-reference.es", basis_outside_reference_es, sizeof basis_outside_reference_es},
    {"basis-with-source.en", basis_with_source_en, sizeof basis_with_source_en},
    {"basis-with-source.es", basis_with_source_es, sizeof basis_with_source_es},
    {"bidi-control.en", bidi_control_en, sizeof bidi_control_en},
    {"bidi-control.es", bidi_control_es, sizeof bidi_control_es},
    {"block-header.en", block_header_en, sizeof block_header_en},
    {"block-header.es", block_header_es, sizeof block_header_es},
    {"brace-as-map.en", brace_as_map_en, sizeof brace_as_map_en},
    {"brace-as-map.es", brace_as_map_es, sizeof brace_as_map_es},
    {"bracket-as-list.en", bracket_as_list_en, sizeof bracket_as_list_en},
    {"bracket-as-list.es", bracket_as_list_es, sizeof bracket_as_list_es},
    {"changed-end-punctuation.en", changed_end_punctuation_en, sizeof changed_end_punctuation_en},
    {"changed-end-punctuation.es", changed_end_punctuation_es, sizeof changed_end_punctuation_es},
    {"changed-markup.en", changed_markup_en, sizeof changed_markup_en},
    {"changed-markup.es", changed_markup_es, sizeof changed_markup_es},
    {"changed-number.en", changed_number_en, sizeof changed_number_en},
    {"changed-number.es", changed_number_es, sizeof changed_number_es},
    {"changed-placeholder.en", changed_placeholder_en, sizeof changed_placeholder_en},
    {"changed-placeholder.es", changed_placeholder_es, sizeof changed_placeholder_es},
    {"changed-selector.en", changed_selector_en, sizeof changed_selector_en},
    {"changed-selector.es", changed_selector_es, sizeof changed_selector_es},
    {"changed-untranslated.en", changed_untranslated_en, sizeof changed_untranslated_en},
    {"changed-untranslated.es", changed_untranslated_es, sizeof changed_untranslated_es},
    {"changed-value.en", changed_value_en, sizeof changed_value_en},
    {"changed-value.es", changed_value_es, sizeof changed_value_es},
    {"changed-without-history.en", changed_without_history_en, sizeof changed_without_history_en},
    {"changed-without-history.es", changed_without_history_es, sizeof changed_without_history_es},
    {"chat-too-long.en", chat_too_long_en, sizeof chat_too_long_en},
    {"chat-too-long.es", chat_too_long_es, sizeof chat_too_long_es},
    {"check-again.en", check_again_en, sizeof check_again_en},
    {"check-again.es", check_again_es, sizeof check_again_es},
    {"choice-in-text.en", choice_in_text_en, sizeof choice_in_text_en},
    {"choice-in-text.es", choice_in_text_es, sizeof choice_in_text_es},
    {"claim-without-source.en", claim_without_source_en, sizeof claim_without_source_en},
    {"claim-without-source.es", claim_without_source_es, sizeof claim_without_source_es},
    {"colon-in-text.en", colon_in_text_en, sizeof colon_in_text_en},
    {"colon-in-text.es", colon_in_text_es, sizeof colon_in_text_es},
    {"comment-in-block.en", comment_in_block_en, sizeof comment_in_block_en},
    {"comment-in-block.es", comment_in_block_es, sizeof comment_in_block_es},
    {"comment-in-text.en", comment_in_text_en, sizeof comment_in_text_en},
    {"comment-in-text.es", comment_in_text_es, sizeof comment_in_text_es},
    {"copied-locale.en", copied_locale_en, sizeof copied_locale_en},
    {"copied-locale.es", copied_locale_es, sizeof copied_locale_es},
    {"cut-at-hash.en", cut_at_hash_en, sizeof cut_at_hash_en},
    {"cut-at-hash.es", cut_at_hash_es, sizeof cut_at_hash_es},
    {"deadline-without-event.en", deadline_without_event_en, sizeof deadline_without_event_en},
    {"deadline-without-event.es", deadline_without_event_es, sizeof deadline_without_event_es},
    {"deadline-without-words.en", deadline_without_words_en, sizeof deadline_without_words_en},
    {"deadline-without-words.es", deadline_without_words_es, sizeof deadline_without_words_es},
    {"doubled-space.en", doubled_space_en, sizeof doubled_space_en},
    {"doubled-space.es", doubled_space_es, sizeof doubled_space_es},
    {"doubled-word.en", doubled_word_en, sizeof doubled_word_en},
    {"doubled-word.es", doubled_word_es, sizeof doubled_word_es},
    {"draft-translation.en", draft_translation_en, sizeof draft_translation_en},
    {"draft-translation.es", draft_translation_es, sizeof draft_translation_es},
    {"duplicate-declaration.en", duplicate_declaration_en, sizeof duplicate_declaration_en},
    {"duplicate-declaration.es", duplicate_declaration_es, sizeof duplicate_declaration_es},
    {"duplicate-end.en", duplicate_end_en, sizeof duplicate_end_en},
    {"duplicate-end.es", duplicate_end_es, sizeof duplicate_end_es},
    {"duplicate-glossary.en", duplicate_glossary_en, sizeof duplicate_glossary_en},
    {"duplicate-glossary.es", duplicate_glossary_es, sizeof duplicate_glossary_es},
    {"duplicate-key.en", duplicate_key_en, sizeof duplicate_key_en},
    {"duplicate-key.es", duplicate_key_es, sizeof duplicate_key_es},
    {"duplicate-name.en", duplicate_name_en, sizeof duplicate_name_en},
    {"duplicate-name.es", duplicate_name_es, sizeof duplicate_name_es},
    {"duplicate-option-name.en", duplicate_option_name_en, sizeof duplicate_option_name_en},
    {"duplicate-option-name.es", duplicate_option_name_es, sizeof duplicate_option_name_es},
    {"duplicate-place.en", duplicate_place_en, sizeof duplicate_place_en},
    {"duplicate-place.es", duplicate_place_es, sizeof duplicate_place_es},
    {"duplicate-row.en", duplicate_row_en, sizeof duplicate_row_en},
    {"duplicate-row.es", duplicate_row_es, sizeof duplicate_row_es},
    {"duplicate-variant.en", duplicate_variant_en, sizeof duplicate_variant_en},
    {"duplicate-variant.es", duplicate_variant_es, sizeof duplicate_variant_es},
    {"edge-space.en", edge_space_en, sizeof edge_space_en},
    {"edge-space.es", edge_space_es, sizeof edge_space_es},
    {"empty-file.en", empty_file_en, sizeof empty_file_en},
    {"empty-file.es", empty_file_es, sizeof empty_file_es},
    {"empty-markup.en", empty_markup_en, sizeof empty_markup_en},
    {"empty-markup.es", empty_markup_es, sizeof empty_markup_es},
    {"empty-message.en", empty_message_en, sizeof empty_message_en},
    {"empty-message.es", empty_message_es, sizeof empty_message_es},
    {"empty-value.en", empty_value_en, sizeof empty_value_en},
    {"empty-value.es", empty_value_es, sizeof empty_value_es},
    {"exchanged-days.en", exchanged_days_en, sizeof exchanged_days_en},
    {"exchanged-days.es", exchanged_days_es, sizeof exchanged_days_es},
    {"expired.en", expired_en, sizeof expired_en},
    {"expired.es", expired_es, sizeof expired_es},
    {"expires-after-sources.en", expires_after_sources_en, sizeof expires_after_sources_en},
    {"expires-after-sources.es", expires_after_sources_es, sizeof expires_after_sources_es},
    {"extra-markup.en", extra_markup_en, sizeof extra_markup_en},
    {"extra-markup.es", extra_markup_es, sizeof extra_markup_es},
    {"extra-message.en", extra_message_en, sizeof extra_message_en},
    {"extra-message.es", extra_message_es, sizeof extra_message_es},
    {"extra-placeholder.en", extra_placeholder_en, sizeof extra_placeholder_en},
    {"extra-placeholder.es", extra_placeholder_es, sizeof extra_placeholder_es},
    {"false-friend.en", false_friend_en, sizeof false_friend_en},
    {"false-friend.es", false_friend_es, sizeof false_friend_es},
    {"folded-text.en", folded_text_en, sizeof folded_text_en},
    {"folded-text.es", folded_text_es, sizeof folded_text_es},
    {"forbidden-contact.en", forbidden_contact_en, sizeof forbidden_contact_en},
    {"forbidden-contact.es", forbidden_contact_es, sizeof forbidden_contact_es},
    {"forbidden-rendering.en", forbidden_rendering_en, sizeof forbidden_rendering_en},
    {"forbidden-rendering.es", forbidden_rendering_es, sizeof forbidden_rendering_es},
    {"foreign-shape.en", foreign_shape_en, sizeof foreign_shape_en},
    {"foreign-shape.es", foreign_shape_es, sizeof foreign_shape_es},
    {"foreign-text.en", foreign_text_en, sizeof foreign_text_en},
    {"foreign-text.es", foreign_text_es, sizeof foreign_text_es},
    {"handwritten-address.en", handwritten_address_en, sizeof handwritten_address_en},
    {"handwritten-address.es", handwritten_address_es, sizeof handwritten_address_es},
    {"handwritten-date.en", handwritten_date_en, sizeof handwritten_date_en},
    {"handwritten-date.es", handwritten_date_es, sizeof handwritten_date_es},
    {"handwritten-duration.en", handwritten_duration_en, sizeof handwritten_duration_en},
    {"handwritten-duration.es", handwritten_duration_es, sizeof handwritten_duration_es},
    {"handwritten-number.en", handwritten_number_en, sizeof handwritten_number_en},
    {"handwritten-number.es", handwritten_number_es, sizeof handwritten_number_es},
    {"handwritten-telephone.en", handwritten_telephone_en, sizeof handwritten_telephone_en},
    {"handwritten-telephone.es", handwritten_telephone_es, sizeof handwritten_telephone_es},
    {"hard-to-read.en", hard_to_read_en, sizeof hard_to_read_en},
    {"hard-to-read.es", hard_to_read_es, sizeof hard_to_read_es},
    {"hidden-character.en", hidden_character_en, sizeof hidden_character_en},
    {"hidden-character.es", hidden_character_es, sizeof hidden_character_es},
    {"holidays-without-country.en", holidays_without_country_en, sizeof holidays_without_country_en},
    {"holidays-without-country.es", holidays_without_country_es, sizeof holidays_without_country_es},
    {"hours-without-zone.en", hours_without_zone_en, sizeof hours_without_zone_en},
    {"hours-without-zone.es", hours_without_zone_es, sizeof hours_without_zone_es},
    {"id-reused.en", id_reused_en, sizeof id_reused_en},
    {"id-reused.es", id_reused_es, sizeof id_reused_es},
    {"identical-variants.en", identical_variants_en, sizeof identical_variants_en},
    {"identical-variants.es", identical_variants_es, sizeof identical_variants_es},
    {"implied-membership.en", implied_membership_en, sizeof implied_membership_en},
    {"implied-membership.es", implied_membership_es, sizeof implied_membership_es},
    {"impossible-plural-category.en", impossible_plural_category_en, sizeof impossible_plural_category_en},
    {"impossible-plural-category.es", impossible_plural_category_es, sizeof impossible_plural_category_es},
    {"inconsistent-translation.en", inconsistent_translation_en, sizeof inconsistent_translation_en},
    {"inconsistent-translation.es", inconsistent_translation_es, sizeof inconsistent_translation_es},
    {"invisible-character.en", invisible_character_en, sizeof invisible_character_en},
    {"invisible-character.es", invisible_character_es, sizeof invisible_character_es},
    {"key-not-text.en", key_not_text_en, sizeof key_not_text_en},
    {"key-not-text.es", key_not_text_es, sizeof key_not_text_es},
    {"list-at-top.en", list_at_top_en, sizeof list_at_top_en},
    {"list-at-top.es", list_at_top_es, sizeof list_at_top_es},
    {"literal-one.en", literal_one_en, sizeof literal_one_en},
    {"literal-one.es", literal_one_es, sizeof literal_one_es},
    {"long-sentence.en", long_sentence_en, sizeof long_sentence_en},
    {"long-sentence.es", long_sentence_es, sizeof long_sentence_es},
    {"lost-negation.en", lost_negation_en, sizeof lost_negation_en},
    {"lost-negation.es", lost_negation_es, sizeof lost_negation_es},
    {"message-syntax.en", message_syntax_en, sizeof message_syntax_en},
    {"message-syntax.es", message_syntax_es, sizeof message_syntax_es},
    {"mirror-as-source.en", mirror_as_source_en, sizeof mirror_as_source_en},
    {"mirror-as-source.es", mirror_as_source_es, sizeof mirror_as_source_es},
    {"mismatched-groups.en", mismatched_groups_en, sizeof mismatched_groups_en},
    {"mismatched-groups.es", mismatched_groups_es, sizeof mismatched_groups_es},
    {"misplaced-retelling.en", misplaced_retelling_en, sizeof misplaced_retelling_en},
    {"misplaced-retelling.es", misplaced_retelling_es, sizeof misplaced_retelling_es},
    {"missing-accent.en", missing_accent_en, sizeof missing_accent_en},
    {"missing-accent.es", missing_accent_es, sizeof missing_accent_es},
    {"missing-as-of.en", missing_as_of_en, sizeof missing_as_of_en},
    {"missing-as-of.es", missing_as_of_es, sizeof missing_as_of_es},
    {"missing-cell.en", missing_cell_en, sizeof missing_cell_en},
    {"missing-cell.es", missing_cell_es, sizeof missing_cell_es},
    {"missing-dollar.en", missing_dollar_en, sizeof missing_dollar_en},
    {"missing-dollar.es", missing_dollar_es, sizeof missing_dollar_es},
    {"missing-fallback-variant.en", missing_fallback_variant_en, sizeof missing_fallback_variant_en},
    {"missing-fallback-variant.es", missing_fallback_variant_es, sizeof missing_fallback_variant_es},
    {"missing-file.en", missing_file_en, sizeof missing_file_en},
    {"missing-file.es", missing_file_es, sizeof missing_file_es},
    {"missing-key.en", missing_key_en, sizeof missing_key_en},
    {"missing-key.es", missing_key_es, sizeof missing_key_es},
    {"missing-language-name.en", missing_language_name_en, sizeof missing_language_name_en},
    {"missing-language-name.es", missing_language_name_es, sizeof missing_language_name_es},
    {"missing-locale-data.en", missing_locale_data_en, sizeof missing_locale_data_en},
    {"missing-locale-data.es", missing_locale_data_es, sizeof missing_locale_data_es},
    {"missing-locale.en", missing_locale_en, sizeof missing_locale_en},
    {"missing-locale.es", missing_locale_es, sizeof missing_locale_es},
    {"missing-markup-option.en", missing_markup_option_en, sizeof missing_markup_option_en},
    {"missing-markup-option.es", missing_markup_option_es, sizeof missing_markup_option_es},
    {"missing-markup.en", missing_markup_en, sizeof missing_markup_en},
    {"missing-markup.es", missing_markup_es, sizeof missing_markup_es},
    {"missing-message.en", missing_message_en, sizeof missing_message_en},
    {"missing-message.es", missing_message_es, sizeof missing_message_es},
    {"missing-placeholder.en", missing_placeholder_en, sizeof missing_placeholder_en},
    {"missing-placeholder.es", missing_placeholder_es, sizeof missing_placeholder_es},
    {"missing-plural-variant.en", missing_plural_variant_en, sizeof missing_plural_variant_en},
    {"missing-plural-variant.es", missing_plural_variant_es, sizeof missing_plural_variant_es},
    {"missing-select-key.en", missing_select_key_en, sizeof missing_select_key_en},
    {"missing-select-key.es", missing_select_key_es, sizeof missing_select_key_es},
    {"missing-selector-annotation.en", missing_selector_annotation_en, sizeof missing_selector_annotation_en},
    {"missing-selector-annotation.es", missing_selector_annotation_es, sizeof missing_selector_annotation_es},
    {"missing-source.en", missing_source_en, sizeof missing_source_en},
    {"missing-source.es", missing_source_es, sizeof missing_source_es},
    {"missing-space.en", missing_space_en, sizeof missing_space_en},
    {"missing-space.es", missing_space_es, sizeof missing_space_es},
    {"missing-term.en", missing_term_en, sizeof missing_term_en},
    {"missing-term.es", missing_term_es, sizeof missing_term_es},
    {"missing-translation.en", missing_translation_en, sizeof missing_translation_en},
    {"missing-translation.es", missing_translation_es, sizeof missing_translation_es},
    {"missing-variable.en", missing_variable_en, sizeof missing_variable_en},
    {"missing-variable.es", missing_variable_es, sizeof missing_variable_es},
    {"missing-words.en", missing_words_en, sizeof missing_words_en},
    {"missing-words.es", missing_words_es, sizeof missing_words_es},
    {"mixed-register.en", mixed_register_en, sizeof mixed_register_en},
    {"mixed-register.es", mixed_register_es, sizeof mixed_register_es},
    {"mixed-script.en", mixed_script_en, sizeof mixed_script_en},
    {"mixed-script.es", mixed_script_es, sizeof mixed_script_es},
    {"mojibake.en", mojibake_en, sizeof mojibake_en},
    {"mojibake.es", mojibake_es, sizeof mojibake_es},
    {"negative-value.en", negative_value_en, sizeof negative_value_en},
    {"negative-value.es", negative_value_es, sizeof negative_value_es},
    {"not-a-list.en", not_a_list_en, sizeof not_a_list_en},
    {"not-a-list.es", not_a_list_es, sizeof not_a_list_es},
    {"not-a-map.en", not_a_map_en, sizeof not_a_map_en},
    {"not-a-map.es", not_a_map_es, sizeof not_a_map_es},
    {"not-an-entry.en", not_an_entry_en, sizeof not_an_entry_en},
    {"not-an-entry.es", not_an_entry_es, sizeof not_an_entry_es},
    {"not-normalised.en", not_normalised_en, sizeof not_normalised_en},
    {"not-normalised.es", not_normalised_es, sizeof not_normalised_es},
    {"not-permitted.en", not_permitted_en, sizeof not_permitted_en},
    {"not-permitted.es", not_permitted_es, sizeof not_permitted_es},
    {"not-utf-8.en", not_utf_8_en, sizeof not_utf_8_en},
    {"not-utf-8.es", not_utf_8_es, sizeof not_utf_8_es},
    {"old-zone-rules.en", old_zone_rules_en, sizeof old_zone_rules_en},
    {"old-zone-rules.es", old_zone_rules_es, sizeof old_zone_rules_es},
    {"out-of-memory.en", out_of_memory_en, sizeof out_of_memory_en},
    {"out-of-memory.es", out_of_memory_es, sizeof out_of_memory_es},
    {"own-caution-with-fact.en", own_caution_with_fact_en, sizeof own_caution_with_fact_en},
    {"own-caution-with-fact.es", own_caution_with_fact_es, sizeof own_caution_with_fact_es},
    {"parenthesised-plural.en", parenthesised_plural_en, sizeof parenthesised_plural_en},
    {"parenthesised-plural.es", parenthesised_plural_es, sizeof parenthesised_plural_es},
    {"picture-too-long.en", picture_too_long_en, sizeof picture_too_long_en},
    {"picture-too-long.es", picture_too_long_es, sizeof picture_too_long_es},
    {"pointer-to-nothing.en", pointer_to_nothing_en, sizeof pointer_to_nothing_en},
    {"pointer-to-nothing.es", pointer_to_nothing_es, sizeof pointer_to_nothing_es},
    {"quoted-text.en", quoted_text_en, sizeof quoted_text_en},
    {"quoted-text.es", quoted_text_es, sizeof quoted_text_es},
    {"rejected-word.en", rejected_word_en, sizeof rejected_word_en},
    {"rejected-word.es", rejected_word_es, sizeof rejected_word_es},
    {"repeated-placeholder.en", repeated_placeholder_en, sizeof repeated_placeholder_en},
    {"repeated-placeholder.es", repeated_placeholder_es, sizeof repeated_placeholder_es},
    {"replacement-character.en", replacement_character_en, sizeof replacement_character_en},
    {"replacement-character.es", replacement_character_es, sizeof replacement_character_es},
    {"reserved-id.en", reserved_id_en, sizeof reserved_id_en},
    {"reserved-id.es", reserved_id_es, sizeof reserved_id_es},
    {"retelling-without-action.en", retelling_without_action_en, sizeof retelling_without_action_en},
    {"retelling-without-action.es", retelling_without_action_es, sizeof retelling_without_action_es},
    {"retelling-without-contact.en", retelling_without_contact_en, sizeof retelling_without_contact_en},
    {"retelling-without-contact.es", retelling_without_contact_es, sizeof retelling_without_contact_es},
    {"retelling-without-hazard.en", retelling_without_hazard_en, sizeof retelling_without_hazard_en},
    {"retelling-without-hazard.es", retelling_without_hazard_es, sizeof retelling_without_hazard_es},
    {"review-again.en", review_again_en, sizeof review_again_en},
    {"review-again.es", review_again_es, sizeof review_again_es},
    {"row-without-pair.en", row_without_pair_en, sizeof row_without_pair_en},
    {"row-without-pair.es", row_without_pair_es, sizeof row_without_pair_es},
    {"script-too-long.en", script_too_long_en, sizeof script_too_long_en},
    {"script-too-long.es", script_too_long_es, sizeof script_too_long_es},
    {"seen-after-today.en", seen_after_today_en, sizeof seen_after_today_en},
    {"seen-after-today.es", seen_after_today_es, sizeof seen_after_today_es},
    {"short-code-alone-abroad.en", short_code_alone_abroad_en, sizeof short_code_alone_abroad_en},
    {"short-code-alone-abroad.es", short_code_alone_abroad_es, sizeof short_code_alone_abroad_es},
    {"shouting.en", shouting_en, sizeof shouting_en},
    {"shouting.es", shouting_es, sizeof shouting_es},
    {"sign-first.en", sign_first_en, sizeof sign_first_en},
    {"sign-first.es", sign_first_es, sizeof sign_first_es},
    {"sources-with-one-name.en", sources_with_one_name_en, sizeof sources_with_one_name_en},
    {"sources-with-one-name.es", sources_with_one_name_es, sizeof sources_with_one_name_es},
    {"spoken-another-figure.en", spoken_another_figure_en, sizeof spoken_another_figure_en},
    {"spoken-another-figure.es", spoken_another_figure_es, sizeof spoken_another_figure_es},
    {"stale-translation.en", stale_translation_en, sizeof stale_translation_en},
    {"stale-translation.es", stale_translation_es, sizeof stale_translation_es},
    {"step-outside-guide.en", step_outside_guide_en, sizeof step_outside_guide_en},
    {"step-outside-guide.es", step_outside_guide_es, sizeof step_outside_guide_es},
    {"stitched-text.en", stitched_text_en, sizeof stitched_text_en},
    {"stitched-text.es", stitched_text_es, sizeof stitched_text_es},
    {"stray-line.en", stray_line_en, sizeof stray_line_en},
    {"stray-line.es", stray_line_es, sizeof stray_line_es},
    {"suppression-without-reason.en", suppression_without_reason_en, sizeof suppression_without_reason_en},
    {"suppression-without-reason.es", suppression_without_reason_es, sizeof suppression_without_reason_es},
    {"tab-indent.en", tab_indent_en, sizeof tab_indent_en},
    {"tab-indent.es", tab_indent_es, sizeof tab_indent_es},
    {"table-without-day.en", table_without_day_en, sizeof table_without_day_en},
    {"table-without-day.es", table_without_day_es, sizeof table_without_day_es},
    {"table-without-words.en", table_without_words_en, sizeof table_without_words_en},
    {"table-without-words.es", table_without_words_es, sizeof table_without_words_es},
    {"too-deep.en", too_deep_en, sizeof too_deep_en},
    {"too-deep.es", too_deep_es, sizeof too_deep_es},
    {"too-large.en", too_large_en, sizeof too_large_en},
    {"too-large.es", too_large_es, sizeof too_large_es},
    {"too-long.en", too_long_en, sizeof too_long_en},
    {"too-long.es", too_long_es, sizeof too_long_es},
    {"too-many-own-cautions.en", too_many_own_cautions_en, sizeof too_many_own_cautions_en},
    {"too-many-own-cautions.es", too_many_own_cautions_es, sizeof too_many_own_cautions_es},
    {"too-many-variants.en", too_many_variants_en, sizeof too_many_variants_en},
    {"too-many-variants.es", too_many_variants_es, sizeof too_many_variants_es},
    {"two-renderings.en", two_renderings_en, sizeof two_renderings_en},
    {"two-renderings.es", two_renderings_es, sizeof two_renderings_es},
    {"unaccepted-rendering.en", unaccepted_rendering_en, sizeof unaccepted_rendering_en},
    {"unaccepted-rendering.es", unaccepted_rendering_es, sizeof unaccepted_rendering_es},
    {"unannounced-item.en", unannounced_item_en, sizeof unannounced_item_en},
    {"unannounced-item.es", unannounced_item_es, sizeof unannounced_item_es},
    {"unanswered-place.en", unanswered_place_en, sizeof unanswered_place_en},
    {"unanswered-place.es", unanswered_place_es, sizeof unanswered_place_es},
    {"unbalanced-bracket.en", unbalanced_bracket_en, sizeof unbalanced_bracket_en},
    {"unbalanced-bracket.es", unbalanced_bracket_es, sizeof unbalanced_bracket_es},
    {"unclosed-markup.en", unclosed_markup_en, sizeof unclosed_markup_en},
    {"unclosed-markup.es", unclosed_markup_es, sizeof unclosed_markup_es},
    {"unclosed.en", unclosed_en, sizeof unclosed_en},
    {"unclosed.es", unclosed_es, sizeof unclosed_es},
    {"undeclared-document.en", undeclared_document_en, sizeof undeclared_document_en},
    {"undeclared-document.es", undeclared_document_es, sizeof undeclared_document_es},
    {"unformattable-message.en", unformattable_message_en, sizeof unformattable_message_en},
    {"unformattable-message.es", unformattable_message_es, sizeof unformattable_message_es},
    {"ungrouped-telephone.en", ungrouped_telephone_en, sizeof ungrouped_telephone_en},
    {"ungrouped-telephone.es", ungrouped_telephone_es, sizeof ungrouped_telephone_es},
    {"unknown-block.en", unknown_block_en, sizeof unknown_block_en},
    {"unknown-block.es", unknown_block_es, sizeof unknown_block_es},
    {"unknown-check.en", unknown_check_en, sizeof unknown_check_en},
    {"unknown-check.es", unknown_check_es, sizeof unknown_check_es},
    {"unknown-column.en", unknown_column_en, sizeof unknown_column_en},
    {"unknown-column.es", unknown_column_es, sizeof unknown_column_es},
    {"unknown-contact.en", unknown_contact_en, sizeof unknown_contact_en},
    {"unknown-contact.es", unknown_contact_es, sizeof unknown_contact_es},
    {"unknown-fact.en", unknown_fact_en, sizeof unknown_fact_en},
    {"unknown-fact.es", unknown_fact_es, sizeof unknown_fact_es},
    {"unknown-file.en", unknown_file_en, sizeof unknown_file_en},
    {"unknown-file.es", unknown_file_es, sizeof unknown_file_es},
    {"unknown-function.en", unknown_function_en, sizeof unknown_function_en},
    {"unknown-function.es", unknown_function_es, sizeof unknown_function_es},
    {"unknown-hazard.en", unknown_hazard_en, sizeof unknown_hazard_en},
    {"unknown-hazard.es", unknown_hazard_es, sizeof unknown_hazard_es},
    {"unknown-item.en", unknown_item_en, sizeof unknown_item_en},
    {"unknown-item.es", unknown_item_es, sizeof unknown_item_es},
    {"unknown-key.en", unknown_key_en, sizeof unknown_key_en},
    {"unknown-key.es", unknown_key_es, sizeof unknown_key_es},
    {"unknown-link.en", unknown_link_en, sizeof unknown_link_en},
    {"unknown-link.es", unknown_link_es, sizeof unknown_link_es},
    {"unknown-markup-option.en", unknown_markup_option_en, sizeof unknown_markup_option_en},
    {"unknown-markup-option.es", unknown_markup_option_es, sizeof unknown_markup_option_es},
    {"unknown-markup.en", unknown_markup_en, sizeof unknown_markup_en},
    {"unknown-markup.es", unknown_markup_es, sizeof unknown_markup_es},
    {"unknown-message.en", unknown_message_en, sizeof unknown_message_en},
    {"unknown-message.es", unknown_message_es, sizeof unknown_message_es},
    {"unknown-option.en", unknown_option_en, sizeof unknown_option_en},
    {"unknown-option.es", unknown_option_es, sizeof unknown_option_es},
    {"unknown-person.en", unknown_person_en, sizeof unknown_person_en},
    {"unknown-person.es", unknown_person_es, sizeof unknown_person_es},
    {"unknown-place.en", unknown_place_en, sizeof unknown_place_en},
    {"unknown-place.es", unknown_place_es, sizeof unknown_place_es},
    {"unknown-reviewer.en", unknown_reviewer_en, sizeof unknown_reviewer_en},
    {"unknown-reviewer.es", unknown_reviewer_es, sizeof unknown_reviewer_es},
    {"unknown-select-key.en", unknown_select_key_en, sizeof unknown_select_key_en},
    {"unknown-select-key.es", unknown_select_key_es, sizeof unknown_select_key_es},
    {"unknown-source.en", unknown_source_en, sizeof unknown_source_en},
    {"unknown-source.es", unknown_source_es, sizeof unknown_source_es},
    {"unknown-step.en", unknown_step_en, sizeof unknown_step_en},
    {"unknown-step.es", unknown_step_es, sizeof unknown_step_es},
    {"unknown-table.en", unknown_table_en, sizeof unknown_table_en},
    {"unknown-table.es", unknown_table_es, sizeof unknown_table_es},
    {"unknown-term.en", unknown_term_en, sizeof unknown_term_en},
    {"unknown-term.es", unknown_term_es, sizeof unknown_term_es},
    {"unknown-variable.en", unknown_variable_en, sizeof unknown_variable_en},
    {"unknown-variable.es", unknown_variable_es, sizeof unknown_variable_es},
    {"unlikely-length.en", unlikely_length_en, sizeof unlikely_length_en},
    {"unlikely-length.es", unlikely_length_es, sizeof unlikely_length_es},
    {"unlisted-locale.en", unlisted_locale_en, sizeof unlisted_locale_en},
    {"unlisted-locale.es", unlisted_locale_es, sizeof unlisted_locale_es},
    {"unmarked-duty.en", unmarked_duty_en, sizeof unmarked_duty_en},
    {"unmarked-duty.es", unmarked_duty_es, sizeof unmarked_duty_es},
    {"unmarked-first-use.en", unmarked_first_use_en, sizeof unmarked_first_use_en},
    {"unmarked-first-use.es", unmarked_first_use_es, sizeof unmarked_first_use_es},
    {"unmarked-inside-contact.en", unmarked_inside_contact_en, sizeof unmarked_inside_contact_en},
    {"unmarked-inside-contact.es", unmarked_inside_contact_es, sizeof unmarked_inside_contact_es},
    {"unnamed-address.en", unnamed_address_en, sizeof unnamed_address_en},
    {"unnamed-address.es", unnamed_address_es, sizeof unnamed_address_es},
    {"unofficial-duty.en", unofficial_duty_en, sizeof unofficial_duty_en},
    {"unofficial-duty.es", unofficial_duty_es, sizeof unofficial_duty_es},
    {"unopened-markup.en", unopened_markup_en, sizeof unopened_markup_en},
    {"unopened-markup.es", unopened_markup_es, sizeof unopened_markup_es},
    {"unpaired-hazard.en", unpaired_hazard_en, sizeof unpaired_hazard_en},
    {"unpaired-hazard.es", unpaired_hazard_es, sizeof unpaired_hazard_es},
    {"unpaired-sentence-mark.en", unpaired_sentence_mark_en, sizeof unpaired_sentence_mark_en},
    {"unpaired-sentence-mark.es", unpaired_sentence_mark_es, sizeof unpaired_sentence_mark_es},
    {"unpublished-hazard.en", unpublished_hazard_en, sizeof unpublished_hazard_en},
    {"unpublished-hazard.es", unpublished_hazard_es, sizeof unpublished_hazard_es},
    {"unpublished-item.en", unpublished_item_en, sizeof unpublished_item_en},
    {"unpublished-item.es", unpublished_item_es, sizeof unpublished_item_es},
    {"unreadable-file.en", unreadable_file_en, sizeof unreadable_file_en},
    {"unreadable-file.es", unreadable_file_es, sizeof unreadable_file_es},
    {"unrecorded-origin.en", unrecorded_origin_en, sizeof unrecorded_origin_en},
    {"unrecorded-origin.es", unrecorded_origin_es, sizeof unrecorded_origin_es},
    {"unrecorded-value.en", unrecorded_value_en, sizeof unrecorded_value_en},
    {"unrecorded-value.es", unrecorded_value_es, sizeof unrecorded_value_es},
    {"unretold-part.en", unretold_part_en, sizeof unretold_part_en},
    {"unretold-part.es", unretold_part_es, sizeof unretold_part_es},
    {"unreviewed.en", unreviewed_en, sizeof unreviewed_en},
    {"unreviewed.es", unreviewed_es, sizeof unreviewed_es},
    {"unstable-picture.en", unstable_picture_en, sizeof unstable_picture_en},
    {"unstable-picture.es", unstable_picture_es, sizeof unstable_picture_es},
    {"unstable-recording.en", unstable_recording_en, sizeof unstable_recording_en},
    {"unstable-recording.es", unstable_recording_es, sizeof unstable_recording_es},
    {"unsupported-locale.en", unsupported_locale_en, sizeof unsupported_locale_en},
    {"unsupported-locale.es", unsupported_locale_es, sizeof unsupported_locale_es},
    {"untranslated.en", untranslated_en, sizeof untranslated_en},
    {"untranslated.es", untranslated_es, sizeof untranslated_es},
    {"unused-definition.en", unused_definition_en, sizeof unused_definition_en},
    {"unused-definition.es", unused_definition_es, sizeof unused_definition_es},
    {"unused-locale-data.en", unused_locale_data_en, sizeof unused_locale_data_en},
    {"unused-locale-data.es", unused_locale_data_es, sizeof unused_locale_data_es},
    {"unused-message.en", unused_message_en, sizeof unused_message_en},
    {"unused-message.es", unused_message_es, sizeof unused_message_es},
    {"unused-source.en", unused_source_en, sizeof unused_source_en},
    {"unused-source.es", unused_source_es, sizeof unused_source_es},
    {"unused-suppression.en", unused_suppression_en, sizeof unused_suppression_en},
    {"unused-suppression.es", unused_suppression_es, sizeof unused_suppression_es},
    {"variable-markup-option.en", variable_markup_option_en, sizeof variable_markup_option_en},
    {"variable-markup-option.es", variable_markup_option_es, sizeof variable_markup_option_es},
    {"variant-key-mismatch.en", variant_key_mismatch_en, sizeof variant_key_mismatch_en},
    {"variant-key-mismatch.es", variant_key_mismatch_es, sizeof variant_key_mismatch_es},
    {"void-review.en", void_review_en, sizeof void_review_en},
    {"void-review.es", void_review_es, sizeof void_review_es},
    {"void-verification.en", void_verification_en, sizeof void_verification_en},
    {"void-verification.es", void_verification_es, sizeof void_verification_es},
    {"volatile-today.en", volatile_today_en, sizeof volatile_today_en},
    {"volatile-today.es", volatile_today_es, sizeof volatile_today_es},
    {"volatile-without-day.en", volatile_without_day_en, sizeof volatile_without_day_en},
    {"volatile-without-day.es", volatile_without_day_es, sizeof volatile_without_day_es},
    {"words-for-a-machine.en", words_for_a_machine_en, sizeof words_for_a_machine_en},
    {"words-for-a-machine.es", words_for_a_machine_es, sizeof words_for_a_machine_es},
    {"written-sum.en", written_sum_en, sizeof written_sum_en},
    {"written-sum.es", written_sum_es, sizeof written_sum_es},
    {"wrong-date-order.en", wrong_date_order_en, sizeof wrong_date_order_en},
    {"wrong-date-order.es", wrong_date_order_es, sizeof wrong_date_order_es},
    {"wrong-ellipsis.en", wrong_ellipsis_en, sizeof wrong_ellipsis_en},
    {"wrong-ellipsis.es", wrong_ellipsis_es, sizeof wrong_ellipsis_es},
    {"wrong-number-mark.en", wrong_number_mark_en, sizeof wrong_number_mark_en},
    {"wrong-number-mark.es", wrong_number_mark_es, sizeof wrong_number_mark_es},
    {"wrong-quotation-mark.en", wrong_quotation_mark_en, sizeof wrong_quotation_mark_en},
    {"wrong-quotation-mark.es", wrong_quotation_mark_es, sizeof wrong_quotation_mark_es},
    {"wrong-type.en", wrong_type_en, sizeof wrong_type_en},
    {"wrong-type.es", wrong_type_es, sizeof wrong_type_es},
    {"wrong-value.en", wrong_value_en, sizeof wrong_value_en},
    {"wrong-value.es", wrong_value_es, sizeof wrong_value_es},
    {"wrongly-capitalised.en", wrongly_capitalised_en, sizeof wrongly_capitalised_en},
    {"wrongly-capitalised.es", wrongly_capitalised_es, sizeof wrongly_capitalised_es},
    {"yaml-alias.en", yaml_alias_en, sizeof yaml_alias_en},
    {"yaml-alias.es", yaml_alias_es, sizeof yaml_alias_es},
    {"yaml-anchor.en", yaml_anchor_en, sizeof yaml_anchor_en},
    {"yaml-anchor.es", yaml_anchor_es, sizeof yaml_anchor_es},
    {"yaml-directive.en", yaml_directive_en, sizeof yaml_directive_en},
    {"yaml-directive.es", yaml_directive_es, sizeof yaml_directive_es},
    {"yaml-merge-key.en", yaml_merge_key_en, sizeof yaml_merge_key_en},
    {"yaml-merge-key.es", yaml_merge_key_es, sizeof yaml_merge_key_es},
    {"yaml-syntax.en", yaml_syntax_en, sizeof yaml_syntax_en},
    {"yaml-syntax.es", yaml_syntax_es, sizeof yaml_syntax_es},
    {"yaml-tag.en", yaml_tag_en, sizeof yaml_tag_en},
    {"yaml-tag.es", yaml_tag_es, sizeof yaml_tag_es},
};

size_t cexplanations_count(void) { return sizeof list / sizeof list[0]; }
cexplanation cexplanations_at(size_t index) { return list[index]; }
