// Sums as documents write them: 人民币贰拾元整（¥20.00）.
const FIGURES = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];

/** @param fen a whole number below one hundred million yuan */
export function capital(fen) {
  const yuan = Math.floor(fen / 100);
  const [jiao, rest] = [Math.floor(fen / 10) % 10, fen % 10];
  const four = (number) => {
    let text = '';
    let gap = false;
    for (let place = 3; place >= 0; place--) {
      const figure = Math.floor(number / 10 ** place) % 10;
      if (figure === 0) {
        gap = text !== '';
      } else {
        text += (gap ? '零' : '') + FIGURES[figure] + UNITS[place];
        gap = false;
      }
    }
    return text;
  };
  const [high, low] = [Math.floor(yuan / 10000), yuan % 10000];
  let text = high ? `${four(high)}万${low && low < 1000 ? '零' : ''}${four(low)}` : four(low);
  text = text ? text + '元' : '';
  if (jiao === 0 && rest === 0) {
    return (text || '零元') + '整';
  }
  return text + (jiao ? FIGURES[jiao] + '角' : text ? '零' : '') + (rest ? FIGURES[rest] + '分' : '');
}

export const figures = (fen) => '¥' + (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const money = (fen) => `人民币${capital(fen)}（${figures(fen)}）`;

/** Fen of what was typed in yuan; NaN for what is no sum. */
export function fenOf(text) {
  const clean = text.trim().replace(/[,，]/g, '');
  return /^\d{1,8}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : NaN;
}
