import type { Where } from '../../utils/model.ts';

/**
 * Labels of several words around one that a language knows, jobs with their field, and who helped somewhere: as lists below long stories
 * print them. What looks like one and is none stands among them.
 */
export const widerLines: Readonly<Partial<Record<Where, Readonly<Record<string, string>>>>> = {
  tail: {
    en: `
      Data reporter: Ida Brandt → Ida Brandt/reporter
      Deputy editors: Ida Brandt and Leo Sand → Ida Brandt/editor; Leo Sand/editor
      Production editor: Ida Brandt → Ida Brandt/editor
      Visuals editor: Leo Sand → Leo Sand/editor
      Executive producers: Ida Brandt, Leo Sand → Ida Brandt/producer; Leo Sand/producer
      Fact-checker: Leo Sand → Leo Sand/researcher
      Copy editing by Ida Brandt; Photo editing by Leo Sand → Ida Brandt/editor; Leo Sand/editor
      Photojournalist Ida Brandt, Director of Investigations Leo Sand and Digital Editor Mo Lang contributed to this report. → Ida Brandt/contributor; Leo Sand/contributor; Mo Lang/contributor
      With Ida Brandt in Paris → Ida Brandt/contributor@Paris
      With Ida Brandt, Leo Sand →
      Best young reporter: Ida Brandt →
      Letters to the editor: Ida Brandt →
      Author of the book: Ida Brandt →
    `,
    fr: `
      Avec Louise Terval (à Chimay) → Louise Terval/contributor@Chimay
      (Avec Louise Terval, à Lyon) → Louise Terval/contributor@Lyon
      Rédactrice en chef : Louise Terval → Louise Terval/editor
      Secrétariat de rédaction : Louise Terval → Louise Terval/editor
      Avec Louise Terval, Luc Morand →
      Avec Louise Terval à Lyon, la ville attend. →
    `,
    es: `
      Editora general: Ana Ruiz → Ana Ruiz/editor
      Verificación de datos: Ana Ruiz → Ana Ruiz/researcher
      Investigación y textos: Ana Ruiz y Luis Soto → Ana Ruiz/reporter; Luis Soto/reporter
      Autor del libro: Luis Soto →
    `,
    pt: `
      Edição de texto: Ana Ruiz → Ana Ruiz/editor
      Checagem: Ana Ruiz → Ana Ruiz/researcher
    `,
    pl: `
      Weryfikacja faktów: Agata Wolska → Agata Wolska/researcher
      Korekta: Agata Wolska → Agata Wolska/editor
    `,
    de: `
      Mit Ida Brandt in Wien → Ida Brandt/contributor@Wien
    `,
    bg: `
      По материала работи и Калина Ветрова → Калина Ветрова/contributor
      По текста работиха Калина Ветрова и Иван Песков → Калина Ветрова/contributor; Иван Песков/contributor
    `,
  },
  byline: {
    fi: `
      STT–Aino Lehtonen, Timo Ranta → Aino Lehtonen/reporter; Timo Ranta/reporter + STT
      STT / Aino Lehtonen → Aino Lehtonen/reporter + STT
    `,
    sv: `
      TT - Ida Brandt → Ida Brandt/reporter + TT
      Sara Strand Redigerare → Sara Strand/reporter
    `,
    no: `
      NTB - Kari Strand → Kari Strand/reporter + NTB
    `,
    pl: `
      PAP - Agata Wolska → Agata Wolska/reporter + PAP
    `,
    en: `
      Senior Reporter: Ida Brandt → Ida Brandt/reporter
    `,
  },
};
