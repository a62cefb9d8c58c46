export const id = 355;
export const ids = [355];
export const modules = {

/***/ 66355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionMain: () => (/* binding */ actionMain)
/* harmony export */ });
/* harmony import */ var _commands_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85300);
/* harmony import */ var _command_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80210);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75675);



/** The `main` step of the action. */
async function actionMain() {
    const started = (0,_command_process_js__WEBPACK_IMPORTED_MODULE_1__/* .currentProcess */ .D)();
    const code = await (0,_commands_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(started, await (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .createRunnerFiles */ .S)(started));
    await (0,_command_process_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcess */ .J)(started, code);
}


/***/ })

};
