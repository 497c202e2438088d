import type { Texts } from '../texts.ts';

/** The program itself: its help and its reports. */
export const cliTexts: Texts['cli'] = {
  description: '終端機裡的模擬面試：用真實的面試題庫，限時練習。',
  summaries: {
    practice: '限時答題，再對照參考答案',
    review: '複習到期的題目，再練今天的新題',
    resume: '接著做上次中斷的場次',
    undo: '收回最近一次自評',
    flag: '給題目加標記，或去掉標記',
    suspend: '讓題目不再出現',
    note: '給題目記筆記',
    config: '面試日期、要練的職位等設定',
    stats: '進度：數字和圖表',
    search: '用關鍵字找題',
    show: '查看一題、參考答案和自己歷次作答',
    list: '列出題目',
    banks: '列出題庫、題數和缺漏',
    export: '把題目匯出為 Markdown 或 JSON',
    import: '從各種文件匯入題庫',
    edit: '改正辨識有誤的題目',
    remove: '移除題庫；作答紀錄保留',
    clean: '輸出擷取文件的可讀文字',
  },
  descriptions: {
    practice: '逐題限時提問：輸入答案，然後對照參考答案，給自己評分。',
    review:
      '先複習到期的題目，再練當天的新題；答得不好的最後再來一遍。設定了面試日期（qbank config interview.date）後，每天的題量會安排到面試前把所有題目過一遍。',
    resume: '接著做中斷的場次（當機、終端機關閉或 Ctrl-C）：同一題、已輸入的內容、剩餘的時間都還在。',
    undo: '收回最近一次自評，場次結束後也可以；複習安排恢復到之前的樣子。再執行一次，則收回更早的一次。',
    flag: '給題目加標記，之後可用 --flagged 找到。',
    suspend:
      '讓已經熟悉或不需要的題目不再出現。題目仍在清單裡，練習時只有用編號或 --suspended 指定才會問到。',
    note: '給一題記筆記，每題一則，新的取代舊的。不給內容則開啟編輯器；沒有終端機時顯示筆記。',
    config: '查看或修改對所有場次有效的設定。不給值時顯示目前的值。',
    stats: '顯示進度：哪些已掌握，哪些到期，哪裡薄弱，用時多少，記住多少，每週如何，以後哪天複習什麼。',
    search: '用關鍵字找題，簡繁通用，有錯字、漏字也能找到。最相符的排在最前面。',
    show: '顯示一題、收錄它的每個題庫給出的參考答案，以及自己歷次作答。',
    list: '依題庫列出題目和編號，並標明哪些沒有答案、哪些答案中斷。',
    banks: '列出題庫：各種題型有多少題，文件缺了什麼。',
    export: '把題目寫成 Markdown 或 JSON，輸出到螢幕或檔案。',
    import:
      '從文件讀取題庫：純文字、Markdown、HTML、Word、PDF、Excel、CSV、JSON、Anki，以及它們的壓縮檔。讀到了什麼、沒讀到什麼，都會說明。',
    edit: '用選項或在編輯器裡改正題庫中的一題。再次匯入該文件時，修改仍然保留。不給編號時，列出辨識存疑的題目。',
    remove: '移除一個題庫。會先詢問；作答、自評和草稿都保留，題庫回來時一併恢復。',
    clean: '輸出擷取文件的可讀文字：去掉網頁雜項和注音，修復損壞的段落，題目和答案各佔一行。',
  },
  helpCommand: '顯示某個指令的說明',
  examples: [
    'qbank                                開始練習',
    'qbank practice -n 5 --time 2m        做五題，每題兩分鐘',
    'qbank search 投訴                    用關鍵字找題',
    'qbank <指令> --help                  查看指令的用法和範例',
  ],
  loadingSeeds: '正在讀取題庫…',
};
