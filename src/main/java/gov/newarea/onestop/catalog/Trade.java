package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;

/**
 * A four-digit trade class (国民经济行业分类 GB/T 4754) in its section.
 *
 * @param section the letter of the section (门类)
 * @param edition the year of the edition the code belongs to, such as 2017
 */
public record Trade(String code, Localized name, String section, Localized sectionName, String edition) {}
